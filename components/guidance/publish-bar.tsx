import { useState, type FormEvent } from 'react';
import type { Block } from '../../lib/rehearsal/sum-up';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { BlockList } from './block-list';
import styles from './guidance.module.css';
import { RehearsedNote, type Rehearsed } from './rehearsed-note';
import { ShareChoice, type Share } from './share-choice';

/** What the lead says of a version, for whom it is, and which breaks they accept. */
export interface PublishWish {
  note: string;
  share: Share;
  accepted: Array<{ block: string; reason: string }>;
}

interface PublishBarProps {
  /** 0 is the shipped guidance. */
  version: number;
  changed: boolean;
  /** What must be mended or accepted first. */
  blocks?: readonly Block[];
  /** The lead's examples in words, by their ids, to name the ones that break. */
  examples?: ReadonlyMap<string, string>;
  /** Absent where there is nothing to rehearse on. */
  rehearsed?: Rehearsed;
  /** The lead's examples are being tried on the last change: it is not known yet whether one breaks. */
  trying?: boolean;
  /** What the last publishing came to. */
  said?: string;
  onPublish(wish: PublishWish): void;
  onDiscard(): void;
}

/** The block of a version that nobody rehearsed. */
const UNREHEARSED = 'rehearsal:none';

/** Drawn anew (by key) for each version, so that a note stays while its publishing fails. Which version is in force, and the way to put the changes in force. */
export function PublishBar({
  version,
  changed,
  blocks = [],
  examples = new Map(),
  rehearsed,
  trying = false,
  said,
  onPublish,
  onDiscard,
}: PublishBarProps) {
  const { t, number } = useSpeech();
  const [note, setNote] = useState('');
  const [share, setShare] = useState<Share>();
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const asked = [...blocks.map((one) => one.id), ...(rehearsed && rehearsed.is !== 'now' ? [UNREHEARSED] : [])];
  const accepted = asked.flatMap((block) => (reasons[block]?.trim() ? [{ block, reason: reasons[block].trim() }] : []));
  const blocked = trying || accepted.length < asked.length;
  const onReason = (id: string, reason: string) => setReasons({ ...reasons, [id]: reason });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!blocked) onPublish({ note: note.trim(), share, accepted });
  };
  return (
    <div className={styles.publish}>
      <p className={styles.state}>
        {version ? t('guidance.published', { version: number(version) }) : t('guidance.shipped')}{' '}
        {changed && <Chip tone="warn">{t('guidance.changed')}</Chip>}
      </p>
      {changed && (
        // Whoever submits too early is led to the reason that is missing, by the browser.
        <form className={styles.publish} onSubmit={onSubmit}>
          {blocks.length > 0 && <BlockList blocks={blocks} examples={examples} reasons={reasons} onReason={onReason} />}
          {rehearsed && (
            <RehearsedNote
              rehearsed={rehearsed}
              reason={reasons[UNREHEARSED] ?? ''}
              onReason={(reason) => onReason(UNREHEARSED, reason)}
            />
          )}
          <div className={styles.publishForm}>
            <Field label={t('guidance.note')} hint={t('guidance.noteHint')}>
              {(ids) => (
                <input
                  {...ids}
                  required
                  dir="auto"
                  maxLength={200}
                  value={note}
                  onChange={(event) => setNote(event.target.value)}
                />
              )}
            </Field>
            <ShareChoice share={share} onChange={setShare} />
            <Button type="submit" look="primary" aria-disabled={blocked || undefined}>
              {t('guidance.publish')}
            </Button>
            <Button onClick={onDiscard}>{t('guidance.discard')}</Button>
          </div>
          <p role="status" className={styles.hint}>
            {trying && t('publish.trying')}
          </p>
        </form>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
