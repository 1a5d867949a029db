import type { Interaction } from '../../lib/domain/interaction';
import { ChannelIcon } from '../ui/channel-icon';
import { Plain, PlainLines } from '../ui/plain';
import { sentWords } from '../ui/sent-words';
import { useSpeech } from '../ui/use-speech';
import { gist } from './gist';
import { originalLink } from '../ui/original-link';
import styles from './timeline-conversation.module.css';

interface TimelineEntryProps {
  interaction: Interaction;
  open: boolean;
  onToggle(open: boolean): void;
}

/** One interaction: a line that opens into the whole text with its author and the way back to the original. */
export function TimelineEntry({ interaction: one, open, onToggle }: TimelineEntryProps) {
  const speech = useSpeech();
  const { t, day, dayAndTime } = speech;
  const ours = one.direction === 'outbound';
  const link = originalLink(one);
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChannelIcon channel={one.channel} />
        <time dateTime={one.at} className={styles.day}>
          {day(one.at)}
        </time>
        {ours && <span className={styles.ours}>{t('timeline.you')}:</span>}
        {one.account?.became && <b>{t(`timeline.became.${one.account.became}`)}</b>}
        <span className={[styles.gist, ours && styles.ours].join(' ')}>
          <Plain cut>{gist(one)}</Plain>
        </span>
      </summary>
      <div className={styles.body}>
        <p className={styles.meta}>
          <span>
            {one.author ? <Plain>{one.author}</Plain> : t(`quote.${one.direction}`)} · {dayAndTime(one.at)}
          </span>
          {one.survey && (
            <span>
              {t('timeline.score', { measure: one.survey.measure, score: one.survey.score, max: one.survey.max })}
            </span>
          )}
          {one.fromDraft && <span>{sentWords(one.fromDraft, speech)}</span>}
          {link && (
            <a href={link} target="_blank" rel="noreferrer">
              {t('timeline.original')}
            </a>
          )}
        </p>
        <PlainLines>{one.text}</PlainLines>
      </div>
    </details>
  );
}
