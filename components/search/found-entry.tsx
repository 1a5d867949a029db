import type { Interaction } from '../../lib/domain/interaction';
import { ChannelIcon } from '../ui/channel-icon';
import { originalLink } from '../ui/original-link';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { gistAround } from './gist-around';
import styles from './search-view.module.css';

/** One interaction that was found: a line, opening into the text and the way to the original. */
export function FoundEntry({ interaction: one, words }: { interaction: Interaction; words: string }) {
  const { t, day, dayAndTime } = useSpeech();
  const link = originalLink(one);
  return (
    <li>
      <details>
        <summary className={styles.line}>
          <ChannelIcon channel={one.channel} />
          <time dateTime={one.at}>{day(one.at)}</time>
          <span className={styles.gist}>
            <Plain cut>{gistAround(one.text, words)}</Plain>
          </span>
        </summary>
        <div className={styles.body}>
          <p className={styles.status}>
            {one.author ? <Plain>{one.author}</Plain> : t(`quote.${one.direction}`)} · {dayAndTime(one.at)}{' '}
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                {t('timeline.original')}
              </a>
            )}
          </p>
          {one.subject && (
            <p className={styles.subject}>
              <Plain>{one.subject}</Plain>
            </p>
          )}
          <PlainLines>{one.text}</PlainLines>
        </div>
      </details>
    </li>
  );
}
