import type { OverrideRecord } from '../../lib/db/records';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { overrideCounts } from './override-counts';
import styles from './override-list.module.css';

interface OverrideListProps {
  /** Newest first. */
  overrides: readonly OverrideRecord[];
}

/** Which checks agents overrode how often, and what they left as it was: where a rule is wrong, or a habit. */
export function OverrideList({ overrides }: OverrideListProps) {
  const { t, dayAndTime } = useSpeech();
  return (
    <>
      <p className={styles.hint}>{t('overrides.hint')}</p>
      {overrides.length === 0 && <p>{t('overrides.none')}</p>}
      {overrides.length > 0 && <Counts overrides={overrides} />}
      <ul className={styles.list}>
        {overrides.map(({ id, kind, said, at, agent, why }) => (
          <li key={id} className={styles.item}>
            <p>{t(`finding.${kind}`)}</p>
            <p className={styles.said} dir="auto">
              “<Plain>{said}</Plain>”
            </p>
            <p className={styles.hint}>
              {dayAndTime(at)}
              {agent && (
                <>
                  {' · '}
                  <Plain>{agent}</Plain>
                </>
              )}
              {' · '}
              {why ? t(`reply.override.${why}`) : t('overrides.noWhy')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Counts({ overrides }: OverrideListProps) {
  const { t, number } = useSpeech();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('overrides.counts')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('overrides.check')}</th>
            <th scope="col">{t('overrides.rule')}</th>
            <th scope="col">{t('overrides.times')}</th>
            <th scope="col">{t('reply.override.check-wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {overrideCounts(overrides).map(({ kind, rule, times, saidWrong }) => (
            <tr key={`${kind}/${rule}`}>
              <td>{t(`finding.${kind}`)}</td>
              <td>{rule ? <Plain>{rule.replaceAll(/[-_]/g, ' ')}</Plain> : '–'}</td>
              <td>{number(times)}</td>
              <td>{number(saidWrong)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
