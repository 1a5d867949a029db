import type { NextIssue } from '../../../lib/insights/next-issue';
import { useSpeech } from '../../ui/use-speech';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

interface NextFigureProps extends Pick<FigureProps, 'onExport'> {
  issues: readonly NextIssue[];
}

/** What customers come back with, by the reason they came with first. */
export function NextFigure({ issues, onExport }: NextFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  return (
    <Figure
      id="next"
      title={t('insights.next.title')}
      onExport={onExport}
      summary={
        issues.length === 0 ? (
          <p>{t('insights.next.none')}</p>
        ) : (
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
        )
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
