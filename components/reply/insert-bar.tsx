import { LONGEST_REPLY, type Finding, type OverrideWhy } from '../../lib/domain/reply';
import { Button } from '../ui/button';
import { Shortcut } from '../ui/shortcut';
import { useSpeech } from '../ui/use-speech';
import { canOverride } from './can-override';
import styles from './insert-bar.module.css';
import { InsertNotice } from './insert-notice';
import { OverrideWhys } from './override-whys';
import type { ComposerState, InsertStatus, OverrideState, Replies } from './replies';

export interface InsertBarProps {
  replies: Replies | undefined;
  composer: ComposerState;
  status: InsertStatus;
  override?: OverrideState;
  shortcuts: { insert?: string; next?: string };
  onInsert(): void;
  onInsertAnyway(): void;
  onWhy(why: OverrideWhy | undefined): void;
  onUndo(): void;
  onCopy(): void;
  onEdit(): void;
  onNext(): void;
  onRepair(finding: Finding): void;
}

/** The biggest control of the panel, always on screen, with what became of the last press. */
export function InsertBar(props: InsertBarProps) {
  const { replies, composer, status, shortcuts, onInsert, onCopy, onEdit, onNext } = props;
  const { t } = useSpeech();
  if (!replies?.drafts.length) return null;
  const stopped = replies.findings.some((one) => one.severity === 'stop');
  const empty = !replies.text.trim();
  const off = stopped || replies.stale || empty || composer === 'none' || status.state === 'working';
  const copyInstead =
    replies.text.length > LONGEST_REPLY ||
    composer === 'none' ||
    status.state === 'failed' ||
    status.state === 'left-behind';
  return (
    <div className={styles.bar}>
      <InsertNotice {...props} />
      {props.override && status.state === 'inserted' && <OverrideWhys why={props.override.why} onWhy={props.onWhy} />}
      <div className={styles.buttons}>
        {copyInstead ? (
          <Button look="primary" disabled={stopped || replies.stale || empty} onClick={onCopy}>
            {t('ui.copy')}
          </Button>
        ) : (
          <Button look="primary" disabled={off} onClick={onInsert}>
            {insertWord(status, composer, t)} <Shortcut keys={shortcuts.insert} />
          </Button>
        )}
        {stopped && status.state !== 'inserted' && canOverride(replies.findings) && !replies.stale && !copyInstead && (
          <Button onClick={props.onInsertAnyway}>
            {t('reply.insertAnyway')} <Shortcut keys="Ctrl+Shift+Enter" />
          </Button>
        )}
        <Button onClick={onEdit}>{t('reply.edit')}</Button>
        <span className={styles.space} />
        {replies.drafts.length > 1 && (
          <Button look="quiet" onClick={onNext}>
            {t('reply.next')} <Shortcut keys={shortcuts.next} />
          </Button>
        )}
      </div>
    </div>
  );
}

function insertWord(status: InsertStatus, composer: ComposerState, t: ReturnType<typeof useSpeech>['t']): string {
  if (status.state === 'note') return t('reply.noteConfirm');
  return composer === 'note' ? t('reply.insertNote') : t('reply.insert');
}
