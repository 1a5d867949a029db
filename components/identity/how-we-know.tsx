import { useSpeech } from '../ui/use-speech';
import { ReadingList, type Seen } from './reading-list';
import styles from './who-is-this.module.css';

/** The readings, folded away until they are asked for. */
export function HowWeKnow({ seen }: { seen: Seen }) {
  const { t } = useSpeech();
  return (
    <details className={styles.other}>
      <summary>{t('customer.how')}</summary>
      <ReadingList {...seen} />
    </details>
  );
}
