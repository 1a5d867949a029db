import type { NextIssue } from '../../../lib/insights/next-issue';
import type { ComputedIssues } from '../../../lib/settings/next-issues';
import { Button } from '../../ui/button';
import { useSpeech } from '../../ui/use-speech';
import { Figure, type FigureProps } from '../figure';
import styles from '../insights.module.css';
import { useFigureWords } from '../use-figure-words';

export interface NextOffered {
  /** What panels offer now; `null` while they have computed nothing. */
  offered: Pick<ComputedIssues, 'at' | 'conversations'> | null;
  /** Has panels offer what is shown here. */
  onOffer(): void;
}

interface NextFigureProps extends Pick<FigureProps, 'onExport'>, NextOffered {
  issues: readonly NextIssue[];
}

/** What customers come back with, by the reason they came with first. */
export function NextFigure({ issues, offered, onOffer, onExport }: NextFigureProps) {
  const { t, number, dayAndTime } = useSpeech();
  const words = useFigureWords();
  return (
    <Figure
      id="next"
      title={t('insights.next.title')}
      onExport={onExport}
      summary={
        <>
          {issues.length === 0 && <p>{t('insights.next.none')}</p>}
          <ul>
            {issues.map((one) => (
              <li key={one.reason}>
                {t('insights.next.line', {
                  reason: words.reason(one.reason),
                  next: words.reason(one.next),
                  figure: words.estimate(one.share, words.percent),
                  days: number(one.days),
                })}
              </li>
            ))}
          </ul>
          <p role="status" className={styles.note}>
            {offered
              ? t('insights.next.offered', { at: dayAndTime(offered.at), n: number(offered.conversations) })
              : t('insights.next.notYet')}
          </p>
          <div className={styles.files}>
            <Button look="quiet" onClick={onOffer}>
              {t('insights.next.again')}
            </Button>
          </div>
        </>
      }
      note={`${t('insights.ofAllStored')} ${t('insights.next.note')}`}
      table={{
        columns: [
          t('insights.reason'),
          t('insights.next.then'),
          t('insights.n'),
          t('insights.share'),
          t('insights.low'),
          t('insights.high'),
          t('insights.next.days'),
        ],
        rows: issues.map((one) => [
          words.reason(one.reason),
          words.reason(one.next),
          one.share.n,
          ...words.ends(one.share),
          one.days,
        ]),
      }}
    />
  );
}
