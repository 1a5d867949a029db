import type { Rehearsal } from '../../lib/rehearsal/sum-up';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './rehearsal.module.css';

/** How many replies change, how many break, which rules never fire. */
export function RehearsalSummary({ rehearsal: { rows, counts, rules } }: { rehearsal: Rehearsal }) {
  const { t, number } = useSpeech();
  const asleep = rules.filter((one) => !one.fired);
  const fired = rules.filter((one) => one.fired).toSorted((a, b) => b.fired - a.fired);
  return (
    <div className={styles.summary}>
      <p className={styles.counts}>
        {t('rehearsal.sum', {
          of: number(rows.length),
          changed: number(counts.changed + counts.broken),
          broken: number(counts.broken),
        })}
      </p>
      {asleep.length > 0 && (
        <details className={styles.rules}>
          <summary>{t('rehearsal.neverFired', { count: asleep.length })}</summary>
          <ul>
            {asleep.map(({ section, id }) => (
              <li key={`${section} ${id}`}>
                {t(`rehearsal.section.${section}`)}: <Plain>{id.replaceAll('-', ' ')}</Plain>
              </li>
            ))}
          </ul>
        </details>
      )}
      {fired.length > 0 && (
        <details className={styles.rules}>
          <summary>{t('rehearsal.fired', { count: fired.length })}</summary>
          <ul>
            {fired.map(({ section, id, fired: times }) => (
              <li key={`${section} ${id}`}>
                {t(`rehearsal.section.${section}`)}: <Plain>{id.replaceAll('-', ' ')}</Plain>{' '}
                {t('rehearsal.times', { count: times })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
