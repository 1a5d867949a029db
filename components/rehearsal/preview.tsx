import type { Replay } from '../../lib/rehearsal/replayed';
import { Button } from '../ui/button';
import { PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './rehearsal.module.css';
import { SideBySide } from './side-by-side';

interface PreviewProps {
  /** `sound` is false while the changes can't be followed yet: both replies are today's then. */
  shown?: { replay: Replay | undefined; sound: boolean };
  /** Which of the past conversations, from 0. */
  place: number;
  count: number;
  onPlace(place: number): void;
}

/** The customer's words, and the reply today beside the reply with the changes. */
export function Preview({ shown, place, count, onPlace }: PreviewProps) {
  const { t, dayAndTime } = useSpeech();
  if (!count) return <p className={styles.previewHint}>{t('guidance.previewNone')}</p>;
  const replay = shown?.replay;
  return (
    <section className={styles.preview} aria-label={t('guidance.preview')} aria-busy={!shown}>
      <div className={styles.previewBar}>
        <h3>{t('guidance.preview')}</h3>
        <Button disabled={place === 0} onClick={() => onPlace(place - 1)}>
          {t('guidance.previewBack')}
        </Button>
        <Button disabled={place + 1 >= count} onClick={() => onPlace(place + 1)}>
          {t('guidance.previewNext')}
        </Button>
      </div>
      {shown && !shown.sound && <p role="status">{t('guidance.previewBad')}</p>}
      {shown && !replay && <p>{t('guidance.previewNoReply')}</p>}
      {replay && (
        <>
          <p className={styles.previewHint}>{dayAndTime(replay.at)}</p>
          <blockquote className={styles.text} dir="auto">
            <PlainLines>{replay.asked}</PlainLines>
          </blockquote>
          {replay.before.text === replay.after.text && (
            <p className={styles.previewHint}>{t('guidance.previewSame')}</p>
          )}
          <SideBySide before={replay.before.text} after={replay.after.text} />
        </>
      )}
    </section>
  );
}
