import CircleAlert from 'lucide-react/icons/circle-alert';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { ReasonField } from './reason-field';

/** Whether the changes were rehearsed as they stand now. `never`: not yet; `before`: they were changed since. */
export interface Rehearsed {
  is: 'never' | 'before' | 'now';
  running?: { done: number; of: number };
  /** Absent where the page shows them already. */
  counts?: { of: number; changed: number; broken: number };
  /** Absent where the page has the button already, or the changes have mistakes and can't be replayed. */
  onRun?(): void;
}

interface RehearsedNoteProps {
  rehearsed: Rehearsed;
  /** Why it goes out all the same. */
  reason: string;
  onReason(reason: string): void;
}

/** Said at publishing: what the rehearsal came to; or that there was none, with the way to it, and the way to publish all the same. */
export function RehearsedNote({ rehearsed: { is, running, counts, onRun }, reason, onReason }: RehearsedNoteProps) {
  const { t, number } = useSpeech();
  if (is === 'now')
    return counts ? (
      <p className={styles.hint} role="status">
        {t('publish.rehearsed', {
          of: number(counts.of),
          changed: number(counts.changed),
          broken: number(counts.broken),
        })}{' '}
        <a href="#rehearsal">{t('publish.seeRehearsal')}</a>
      </p>
    ) : null;
  return (
    <section className={styles.unrehearsed}>
      <p role="status" className={styles.row}>
        <CircleAlert size={16} aria-hidden />
        {running ? t('rehearsal.running', running) : t(`publish.rehearsed_${is}`)}
        {onRun && !running && <Button onClick={onRun}>{t('publish.rehearseNow')}</Button>}
      </p>
      {!running && (
        <ReasonField
          label={t('publish.unrehearsedWhy')}
          hint={t('publish.unrehearsedHint')}
          reason={reason}
          onReason={onReason}
        />
      )}
    </section>
  );
}
