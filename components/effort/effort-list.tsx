import type { EffortScore, Rater } from '../../lib/domain/effort';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './effort-list.module.css';

/** Scores newest first, and the mean of each kind of rater, never of both. */
export interface ScoreList {
  list: readonly EffortScore[];
  means: Record<Rater, { mean: number; n: number } | undefined>;
}

export interface EffortListProps {
  /** `undefined` while they are fetched. */
  scores: ScoreList | undefined;
  onExport(): void;
}

/** Logged scores with the two kinds of raters apart, and their CSV. */
export function EffortList({ scores, onExport }: EffortListProps) {
  const { t } = useSpeech();
  if (!scores) return null;
  return (
    <div className={styles.list}>
      <Means means={scores.means} />
      <p className={styles.note}>
        {t('effort.apart')} {t('effort.scale')}
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
              <td>{number(one.score)}</td>
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

function Means({ means }: Pick<ScoreList, 'means'>) {
  const { t, number } = useSpeech();
  const names = { 'agent-estimate': t('effort.mine'), customer: t('effort.saidUnnamed') };
  return (
    <ul>
      {(['customer', 'agent-estimate'] as const).map((rater) => {
        const known = means[rater];
        return (
          <li key={rater}>
            {known
              ? t('effort.mean', {
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
