import type { OverrideRecord } from '../../lib/db/records';
import framed from '../ui/framed-list.module.css';
import { Plain } from '../ui/plain';
import { Table } from '../ui/table';
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
      <p className={framed.meta}>{t('overrides.hint')}</p>
      {overrides.length === 0 && <p>{t('overrides.none')}</p>}
      {overrides.length > 0 && <Counts overrides={overrides} />}
      <ul className={framed.list}>
        {overrides.map(({ id, kind, said, at, agent, why }) => (
          <li key={id} className={framed.item}>
            <p>{t(`finding.${kind}`)}</p>
            <p className={styles.said} dir="auto">
              “<Plain>{said}</Plain>”
            </p>
            <p className={framed.meta}>
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
    <Table
      label={t('overrides.counts')}
      columns={[t('overrides.check'), t('overrides.rule'), t('overrides.times'), t('reply.override.check-wrong')]}
    >
      {overrideCounts(overrides).map(({ kind, rule, times, saidWrong }) => (
        <tr key={`${kind}/${rule}`}>
          <td>{t(`finding.${kind}`)}</td>
          <td>{rule ? <Plain>{rule.replaceAll(/[-_]/g, ' ')}</Plain> : '–'}</td>
          <td>{number(times)}</td>
          <td>{number(saidWrong)}</td>
        </tr>
      ))}
    </Table>
  );
}
