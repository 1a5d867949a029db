import { useMemo } from 'react';
import { dayOf } from '../../lib/insights/rows/day-number';
import type { Estimate } from '../../lib/insights/statistics/estimate';
import type { Series } from '../../lib/insights/tally';
import type { Speech } from '../ui/speech';
import { useSpeech } from '../ui/use-speech';

/** Figures and names as the workspace says them. */
export interface FigureWords {
  /** A number with its decimals. */
  decimal(value: number): string;
  percent(value: number): string;
  /** "5.2 (4.9 to 5.5, n = 230)". */
  estimate(estimate: Estimate, format: (value: number) => string): string;
  /** Low and high end for a table's cells, empty where there is none. */
  ends(estimate: Estimate | undefined): Array<string | number>;
  times(ratio: number): string;
  reason(id: string): string;
  stage(id: string): string;
  channel(id: string): string;
  language(code: string): string;
  series(series: Series): string;
  day(number: number): string;
}

export function useFigureWords(): FigureWords {
  const speech = useSpeech();
  return useMemo(() => wordsIn(speech), [speech]);
}

function wordsIn({ t, number, day, sayIfKnown, language }: Speech): FigureWords {
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const decimal = (value: number) => number(value, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const known = (key: string, id: string) => (id ? (sayIfKnown(`${key}.${id}`) ?? id) : t('insights.unknown'));
  return {
    decimal,
    percent: (value) => number(value, { style: 'percent', maximumFractionDigits: 0 }),
    estimate: ({ value, low, high, n }, format) =>
      Number.isFinite(low) && Number.isFinite(high)
        ? t('insights.estimate', { value: format(value), low: format(low), high: format(high), n: number(n) })
        : t('insights.estimateAlone', { value: format(value), n: number(n) }),
    ends: (estimate) =>
      estimate ? [rounded(estimate.value), rounded(estimate.low), rounded(estimate.high)] : ['', '', ''],
    times: (ratio) => `×${number(ratio, { maximumFractionDigits: 2 })}`,
    reason: (id) => known('reason', id),
    stage: (id) => (id === 'unknown' ? t('insights.unknown') : known('customer.stage', id)),
    channel: (id) => known('channel', id),
    language: (code) => (code && code !== 'und' ? (languages.of(code) ?? code) : t('insights.unknown')),
    series: ({ measure, rater, min, max }) =>
      t(rater === 'customer' ? 'insights.seriesSaid' : 'insights.seriesEstimated', {
        measure,
        min: number(min),
        max: number(max),
      }),
    day: (value) => day(`${dayOf(value)}T12:00:00`),
  };
}

function rounded(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : '';
}
