import { quoteOf, type Evidence } from '../../lib/domain/reading';
import { ChannelIcon } from './channel-icon';
import { PlainLines } from './plain';
import styles from './quote.module.css';
import { useHistory } from './use-history';
import { useSpeech } from './use-speech';

/** The words a claim rests on, with who wrote them, where and when. Says so when they are no longer stored. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const { t, dayAndTime } = useSpeech();
  const source = useHistory().get(evidence.interaction);
  const words = source && quoteOf(evidence, [source]);
  if (!source || !words) return <p className={styles.gone}>{t('quote.gone')}</p>;
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.words}>
        <PlainLines>{words}</PlainLines>
      </blockquote>
      <figcaption className={styles.source}>
        <ChannelIcon channel={source.channel} decorative />
        <span>
          {t(`quote.${source.direction}`)} · {t(`channel.${source.channel}`)} · {dayAndTime(source.at)}
        </span>
      </figcaption>
    </figure>
  );
}

/** Several quotes, each once. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useSpeech();
  const once = [...new Map(evidence.map((one) => [`${one.interaction}:${one.start}:${one.end}`, one])).entries()];
  if (!once.length) return <p className={styles.gone}>{t('quote.none')}</p>;
  return once.map(([key, one]) => <Quote key={key} evidence={one} />);
}
