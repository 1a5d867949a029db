import type { Trend } from '../../../lib/insights/trends';
import { useSpeech } from '../../ui/use-speech';
import styles from '../insights.module.css';
import { useFigureWords } from '../use-figure-words';
import { Figure, type FigureProps } from '../figure';

interface AlarmsProps extends Pick<FigureProps, 'onExport'> {
  trends: readonly Trend[];
  /** Some conversations of a reason to look at, newest first. */
  examples(reason: string): ReadonlyArray<{ key: string; url?: string; name: string }>;
}

/** Trends that hold against chance, in words, with conversations to look at. */
export function Alarms({ trends, examples, onExport }: AlarmsProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  return (
    <Figure
      id="alarms"
      title={t('insights.alarms.title')}
      onExport={onExport}
      summary={
        trends.length === 0 ? (
          <p>{t('insights.alarms.none')}</p>
        ) : (
          <ul className={styles.page}>
            {trends.map((trend) => (
              <li key={trend.reason} className={trend.change.value > 1 ? styles.alarm : undefined}>
                <p>
                  {t(trend.change.value > 1 ? 'insights.alarms.more' : 'insights.alarms.less', {
                    reason: words.reason(trend.reason),
                    seen: number(trend.seen),
                    expected: number(Math.round(trend.expected)),
                    days: number(trend.days),
                    low: words.times(trend.change.low),
                    high: words.times(trend.change.high),
                  })}
                </p>
                <Examples list={examples(trend.reason)} />
              </li>
            ))}
          </ul>
        )
      }
      note={t('insights.alarms.note')}
      table={{
        columns: [
          t('insights.reason'),
          t('insights.alarms.days'),
          t('insights.alarms.seen'),
          t('insights.alarms.expected'),
          t('insights.ratio'),
          t('insights.low'),
          t('insights.high'),
          t('insights.alarms.p'),
        ],
        rows: trends.map((one) => [
          words.reason(one.reason),
          one.days,
          one.seen,
          Math.round(one.expected),
          ...words.ends(one.change),
          Number(one.adjusted.toPrecision(2)),
        ]),
      }}
    />
  );
}

function Examples({ list }: { list: ReturnType<AlarmsProps['examples']> }) {
  const { t } = useSpeech();
  if (!list.length) return null;
  return (
    <p className={styles.examples}>
      {t('insights.alarms.examples')}{' '}
      {list.map(({ key, url, name }) =>
        url ? (
          <a key={key} href={url} target="_blank" rel="noreferrer">
            <bdi>{name}</bdi>{' '}
          </a>
        ) : (
          <bdi key={key}>{name} </bdi>
        ),
      )}
    </p>
  );
}
