import type { Reading } from '../../lib/domain/reading';
import { useSpeech } from '../ui/use-speech';
import styles from './effort-signals.module.css';

/** The effort index opened into the events it adds up. */
export function EffortSignals({ effort }: { effort: Reading['effort'] }) {
  const { t, number } = useSpeech();
  return (
    <>
      <h3 className={styles.title}>{t('feeling.effortWhy')}</h3>
      <ul className={styles.signals}>
        {effort.signals.map(({ kind, count, points }) => (
          <li key={kind} className={styles.signal}>
            <span>{t(`signal.${kind}`, { count: Math.round(count) })}</span>
            <span className={styles.points}>{t('feeling.points', { points: number(Math.round(points)) })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.sum}>{t('feeling.effortIndex', { index: number(Math.round(effort.index)) })}</p>
    </>
  );
}
