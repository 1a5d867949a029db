import CircleCheck from 'lucide-react/icons/circle-check';
import type { FairAsk } from '../../lib/reply/check/fair-asks';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './findings-list.module.css';

/** Asks that are left alone although the customer has answered them once, each with why and what they said. */
export function FairAsks({ asks }: { asks: readonly FairAsk[] }) {
  const { t } = useSpeech();
  return (
    <ul className={styles.findings} aria-label={t('reply.fair.title')}>
      {asks.map(({ slot, why, quote }) => (
        <li key={slot} className={styles.fair}>
          <CircleCheck size={16} aria-hidden />
          <div className={styles.words}>
            <p>{t(`reply.fair.${why}`)}</p>
            <p className={styles.quote}>
              “<Plain>{quote}</Plain>”
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
