import type { Dashboard } from '../../../lib/insights/dashboard';
import type { ReasonCount } from '../../../lib/insights/figures/reason-counts';
import { isClear } from '../../../lib/insights/statistics/estimate';
import { useSpeech } from '../../ui/use-speech';
import { BarChart } from '../charts/bar-chart';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

const SHOWN = 14;

interface ReasonsFigureProps extends Pick<FigureProps, 'onExport'> {
  dashboard: Pick<Dashboard, 'reasons' | 'conversations'>;
}

/** Why customers got in touch, and whether that became more or less since the period before. */
export function ReasonsFigure({ dashboard: { reasons, conversations }, onExport }: ReasonsFigureProps) {
  const { t, number, list } = useSpeech();
  const words = useFigureWords();
  const top = reasons.slice(0, 3).map((one) => `${words.reason(one.reason)} (${words.percent(one.share.value)})`);
  const change = ({ change: ratio }: ReasonCount) => (ratio ? changeWords(ratio.value - 1) : '–');
  const changeWords = (value: number) =>
    number(value, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const moved = reasons.filter(
    (one) => one.change && isClear({ ...one.change, low: one.change.low - 1, high: one.change.high - 1 }),
  );
  return (
    <Figure
      id="reasons"
      title={t('insights.reasons.title')}
      onExport={onExport}
      summary={
        reasons.length ? (
          <>
            <p>{t('insights.reasons.top', { n: number(conversations), reasons: list(top) })}</p>
            {moved.length > 0 && (
              <p>
                {t('insights.reasons.moved', {
                  reasons: list(moved.slice(0, 4).map((one) => `${words.reason(one.reason)} ${change(one)}`)),
                })}
              </p>
            )}
          </>
        ) : (
          <p>{t('insights.tooFew')}</p>
        )
      }
      note={t('insights.reasons.note')}
      table={{
        columns: [
          t('insights.reason'),
          t('insights.n'),
          t('insights.share'),
          t('insights.low'),
          t('insights.high'),
          t('insights.ratio'),
          t('insights.low2'),
          t('insights.high2'),
        ],
        rows: reasons.map((one) => [
          words.reason(one.reason),
          one.n,
          ...words.ends(one.share),
          ...words.ends(one.change),
        ]),
      }}
    >
      {reasons.length > 0 && (
        <BarChart
          label={t('insights.reasons.title')}
          bars={reasons.slice(0, SHOWN).map((one) => ({
            name: words.reason(one.reason),
            estimate: one.share,
            note: t('insights.reasons.row', { n: number(one.n), change: change(one) }),
          }))}
          format={words.percent}
        />
      )}
    </Figure>
  );
}
