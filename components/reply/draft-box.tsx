import { useEffect, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Draft, Finding } from '../../lib/domain/reply';
import { useSpeech } from '../ui/use-speech';
import styles from './draft-box.module.css';
import { markedText, rangesAfterEdit } from './draft-marks';

interface DraftBoxProps {
  draft: Pick<Draft, 'text' | 'language' | 'commitments'>;
  text: string;
  findings: readonly Finding[];
  ref: Ref<HTMLTextAreaElement>;
  onEdit(text: string): void;
  /** The one key: takes up the first repair. */
  onRepairFirst?(): void;
  /** The other key: inserts against the stops. */
  onInsertAnyway?(): void;
}

/**
 * The reply, written in where it stands. A field can not underline, so the same text lies behind it with the marks drawn; that
 * text also gives the box its height.
 */
export function DraftBox({ draft, text, findings, ref, onEdit, onRepairFirst, onInsertAnyway }: DraftBoxProps) {
  const { t } = useSpeech();
  const commitments = rangesAfterEdit(draft.text, text, draft.commitments);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const act = { '.': onRepairFirst, Enter: event.shiftKey ? onInsertAnyway : undefined }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const box = useShownFinding(findings[0]?.span[0]);
  return (
    <div ref={box} className={styles.box}>
      <div className={styles.stack} dir="auto" lang={draft.language}>
        <div className={styles.mirror} aria-hidden>
          {markedText(text, commitments, findings).map((part) => (
            <span
              key={part.start}
              data-finding={part.finding}
              className={[part.commitment && styles.commitment, part.finding && styles[part.finding]]
                .filter(Boolean)
                .join(' ')}
            >
              {part.text}
            </span>
          ))}
          {'\n'}
        </div>
        <textarea
          ref={ref}
          className={styles.field}
          aria-label={t('reply.text')}
          dir="auto"
          lang={draft.language}
          spellCheck
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => onEdit(event.target.value)}
        />
      </div>
    </div>
  );
}

// Brings the first finding's words into the box; while someone writes, the caret decides what is seen.
function useShownFinding(start: number | undefined) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = ['stop', 'warn']
      .map((severity) => box.current?.querySelector<HTMLElement>(`[data-finding=${severity}]`))
      .find(Boolean);
    if (start === undefined || !mark || box.current!.contains(document.activeElement)) return;
    box.current!.scrollTop = mark.offsetTop - 8;
  }, [start]);
  return box;
}
