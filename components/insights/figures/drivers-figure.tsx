import type { Dashboard } from '../../../lib/insights/dashboard';
import { isClear } from '../../../lib/insights/statistics/estimate';
import { useSpeech } from '../../ui/use-speech';
import { BarChart } from '../charts/bar-chart';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

interface DriversFigureProps extends Pick<FigureProps, 'onExport'> {
  dashboard: Pick<Dashboard, 'drivers' | 'driversBy'>;
}

/** Which signs of effort go with worse scores: with and without, the difference, and how many. */
export function DriversFigure({ dashboard: { drivers, driversBy }, onExport }: DriversFigureProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const signed = (value: number) => number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const [worst] = drivers.filter((one) => isClear(one.difference));
  const series = driversBy && words.series(driversBy);
  return (
    <Figure
      id="drivers"
      title={t('insights.drivers.title')}
      onExport={onExport}
      summary={
        <p>
          {worst && series
            ? t('insights.drivers.worst', {
                signal: t(`insights.signal.${worst.signal}`),
                with: words.decimal(worst.with.value),
                without: words.decimal(worst.without.value),
                figure: words.estimate(worst.difference, signed),
                series,
              })
            : t(drivers.length ? 'insights.drivers.none' : 'insights.tooFew')}
        </p>
      }
      note={t('insights.drivers.note')}
      table={{
        columns: [
          t('insights.sign'),
          t('insights.drivers.with'),
          `${t('insights.n')} 1`,
          t('insights.drivers.without'),
          `${t('insights.n')} 2`,
          t('insights.difference'),
          t('insights.low'),
          t('insights.high'),
        ],
        rows: drivers.map((one) => [
          t(`insights.signal.${one.signal}`),
          Number(one.with.value.toFixed(2)),
          one.with.n,
          Number(one.without.value.toFixed(2)),
          one.without.n,
          ...words.ends(one.difference),
        ]),
      }}
    >
      {drivers.length > 0 && (
        <BarChart
          label={t('insights.drivers.title')}
          bars={drivers.map((one) => ({
            name: t(`insights.signal.${one.signal}`),
            estimate: one.difference,
            note: t('insights.drivers.row', { difference: signed(one.difference.value), n: number(one.with.n) }),
          }))}
          format={signed}
        />
      )}
    </Figure>
  );
}
