import type { Cohort, SegmentValue } from '../../../lib/insights/figures/customer-value';
import { Table } from '../../ui/table';
import { useSpeech } from '../../ui/use-speech';
import { BarChart } from '../charts/bar-chart';
import { Figure, type FigureProps } from '../figure';
import { useFigureWords } from '../use-figure-words';

interface CustomersFigureProps extends Pick<FigureProps, 'onExport'> {
  segments: readonly SegmentValue[];
  cohorts: readonly Cohort[];
}

/** Who stays and what they are worth, by segment and by the quarter of the first order. */
export function CustomersFigure({ segments, cohorts, onExport }: CustomersFigureProps) {
  return (
    <>
      <ValueFigure segments={segments} onExport={onExport} />
      <RetentionFigure cohorts={cohorts} onExport={onExport} />
    </>
  );
}

function ValueFigure({ segments, onExport }: Omit<CustomersFigureProps, 'cohorts'>) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const [first] = segments;
  const money = (value: number) =>
    number(value, { style: 'currency', currency: first?.currency ?? 'EUR', maximumFractionDigits: 0 });
  const name = (segment: string) => segment || t('insights.unknown');
  return (
    <Figure
      id="value"
      title={t('insights.value_.title')}
      onExport={onExport}
      summary={
        <p>
          {first
            ? t('insights.value_.top', { segment: name(first.segment), figure: words.estimate(first.yearly, money) })
            : t('insights.tooFew')}
        </p>
      }
      note={`${t('insights.ofAllCustomers')} ${t('insights.value_.note')}`}
      table={{
        columns: [
          t('insights.value_.segment'),
          t('insights.n'),
          t('insights.value_.yearly'),
          t('insights.low'),
          t('insights.high'),
          t('insights.value_.spent'),
          t('insights.value_.churned'),
          t('insights.value_.other'),
        ],
        rows: segments.map((one) => [
          name(one.segment),
          one.n,
          ...words.ends(one.yearly),
          Math.round(one.spent.value),
          one.churned ? words.estimate(one.churned, words.percent) : '',
          one.otherCurrency,
        ]),
      }}
    >
      {first && (
        <BarChart
          label={t('insights.value_.title')}
          bars={segments.map((one) => ({
            name: name(one.segment),
            estimate: one.yearly,
            note: one.churned
              ? t('insights.value_.row', { value: money(one.yearly.value), share: words.percent(one.churned.value) })
              : money(one.yearly.value),
          }))}
          format={money}
        />
      )}
    </Figure>
  );
}

function RetentionFigure({ cohorts, onExport }: Omit<CustomersFigureProps, 'segments'>) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const longest = Math.max(0, ...cohorts.map((one) => one.stayed.length));
  const columns = Array.from({ length: longest }, (_, k) => t('insights.retention.after', { k: number(k + 1) }));
  const oldest = cohorts.find((one) => one.stayed[0]);
  const cells = (one: Cohort) => columns.map((_, k) => one.stayed[k]);
  return (
    <Figure
      id="retention"
      title={t('insights.retention.title')}
      onExport={onExport}
      summary={
        oldest?.stayed[0] ? (
          <>
            <p>
              {t('insights.retention.oldest', {
                quarter: oldest.quarter,
                figure: words.estimate(oldest.stayed[0], words.percent),
              })}
            </p>
            <Table
              label={t('insights.retention.title')}
              columns={[t('insights.retention.quarter'), t('insights.n'), ...columns]}
            >
              {cohorts.map((one) => (
                <tr key={one.quarter}>
                  <th scope="row">{one.quarter}</th>
                  <td>{number(one.n)}</td>
                  {cells(one).map((stayed, k) => (
                    <td key={columns[k]}>{stayed && words.percent(stayed.value)}</td>
                  ))}
                </tr>
              ))}
            </Table>
          </>
        ) : (
          <p>{t('insights.tooFew')}</p>
        )
      }
      note={`${t('insights.ofAllCustomers')} ${t('insights.retention.note')}`}
      table={{
        columns: [t('insights.retention.quarter'), t('insights.n'), ...columns],
        rows: cohorts.map((one) => [
          one.quarter,
          one.n,
          ...cells(one).map((stayed) => (stayed ? words.estimate(stayed, words.percent) : '')),
        ]),
      }}
    />
  );
}
