import type { ScoreList } from '../../lib/effort/mean-effort';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './effort-list.module.css';
import { sayMeasure } from './measure-words';

export interface EffortListProps {
  /** `undefined` while they are fetched. */
  scores: ScoreList | undefined;
  onExport(): void;
}

/** Logged scores with the two kinds of raters apart, and their CSV. */
export function EffortList({ scores, onExport }: EffortListProps) {
  const { t, number } = useSpeech();
  if (!scores) return null;
  return (
    <div className={styles.list}>
      <Means scores={scores} />
      <p className={styles.note}>
        {t('effort.apart')} {sayMeasure(t, scores.measure, 'scale')}{' '}
        {t('effort.newest', { n: number(scores.list.length) })}{' '}
        {scores.others > 0 && t('effort.others', { n: number(scores.others) })}
      </p>
      {scores.list.length ? (
        <>
          <ScoreTable scores={scores.list} />
          <Button onClick={onExport}>{t('effort.export')}</Button>
        </>
      ) : (
        <p>{t('effort.listEmpty')}</p>
      )}
    </div>
  );
}

function ScoreTable({ scores }: { scores: ScoreList['list'] }) {
  const { t, dayAndTime, number } = useSpeech();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('effort.listTitle')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('effort.when')}</th>
            <th scope="col">{t('effort.score')}</th>
            <th scope="col">{t('effort.who')}</th>
            <th scope="col">{t('effort.where')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((one) => (
            <tr key={one.id}>
              <td>{dayAndTime(one.at)}</td>
              <td>
                {number(one.score)} <Plain>{one.scale.version}</Plain>
              </td>
              <td>{t(one.rater === 'customer' ? 'effort.saidUnnamed' : 'effort.mine')}</td>
              <td>
                <Plain>{one.conversation.slice(one.conversation.lastIndexOf(':') + 1)}</Plain>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Means({ scores: { means, measure } }: { scores: ScoreList }) {
  const { t, number } = useSpeech();
  const names = { 'agent-estimate': t('effort.mine'), customer: t('effort.saidUnnamed') };
  return (
    <ul>
      {(['customer', 'agent-estimate'] as const).map((rater) => {
        const known = means[rater];
        return (
          <li key={rater}>
            {known
              ? sayMeasure(t, measure, 'mean', {
                  rater: names[rater],
                  mean: number(known.mean, { maximumFractionDigits: 1 }),
                  n: number(known.n),
                })
              : t('effort.meanNone', { rater: names[rater] })}
          </li>
        );
      })}
    </ul>
  );
}
