import type { Rater } from '../../domain/effort';
import { effortScore, netPromoterScore, satisfactionScore } from '../measures';
import { mondayOf } from '../rows/day-number';
import { FEWEST_SHOWN } from '../rows/selection';
import type { Scores } from '../rows/week-block';
import type { Estimate } from '../statistics/estimate';
import { countOf, seriesFrom, tallyOfCounts, type Series, type Tally } from '../tally';

/** One series of scores over time. `points` of too few scores have no estimate. */
export interface ScoreCourse {
  series: Series;
  unit: 'mean' | 'share' | 'net';
  total: Estimate | undefined;
  /** The Monday (day number) each point begins at; a point spans `weeks`. */
  weeks: 1 | 4;
  points: Array<{ from: number; n: number; estimate: Estimate | undefined }>;
  /** Guidance versions by the day on which a score bore them first. */
  versions: Array<{ version: number; from: number }>;
}

/** Effort (per week), satisfaction and recommendation (per four weeks), one course for each series: different raters and scales are never joined. */
export function scoreCourses(scores: Scores, rows: Uint32Array): ScoreCourse[] {
  return countedSeries(scores, rows)
    .flatMap((one) => (one.n ? [courseOf(one)] : []))
    .sort((a, b) => countIn(b) - countIn(a));
}

/** One series, counted: `counts` per day from `first` on and score from the scale's lowest, day by day; `versions` by the first day each was seen. */
interface CountedSeries {
  series: Series;
  n: number;
  first: number;
  wide: number;
  counts: Uint32Array;
  versions: Map<number, number>;
}

/** Counts every score once; all that is shown afterwards is summed from the counts, however many scores there are. */
function countedSeries({ columns, words }: Scores, rows: Uint32Array): CountedSeries[] {
  const { day, series, score, version } = columns;
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    first = Math.min(first, day[row]!);
    last = Math.max(last, day[row]!);
  }
  const counted = words.series.map((key): CountedSeries => {
    const named = key ? seriesFrom(key) : NO_SERIES;
    const wide = named.max - named.min + 1;
    const counts = new Uint32Array(rows.length ? (last - first + 1) * wide : 0);
    return { series: named, n: 0, first, wide, counts, versions: new Map() };
  });
  for (const row of rows) {
    const own = counted[series[row]!]!;
    own.n++;
    own.counts[(day[row]! - first) * own.wide + score[row]! - own.series.min]!++;
    if (!(own.versions.get(version[row]!)! <= day[row]!)) own.versions.set(version[row]!, day[row]!);
  }
  return counted;
}

const NO_SERIES: Series = { measure: 'CES', rater: 'customer', question: '', min: 0, max: 0, highIs: 'ease' };

function courseOf(counted: CountedSeries): ScoreCourse {
  const { series, first, counts, wide, n } = counted;
  const weeks = series.measure.startsWith('CES') ? 1 : 4;
  const days = counts.length / wide;
  const seen = counts.findIndex((count) => count > 0);
  const start = mondayOf(first + Math.floor(seen / wide));
  const points: ScoreCourse['points'] = [];
  for (let from = start; from < first + days; from += weeks * 7) {
    const tally = tallyBetween(counted, from, from + weeks * 7);
    const own = countOf(tally);
    if (own) points.push({ from, n: own, estimate: own < FEWEST_SHOWN ? undefined : estimateOf(tally) });
  }
  return {
    series,
    unit: unitOf(series),
    total: n < FEWEST_SHOWN ? undefined : estimateOf(tallyBetween(counted, first, first + days)),
    weeks,
    points,
    versions: [...counted.versions].map(([version, from]) => ({ version, from })).sort((a, b) => a.from - b.from),
  };
}

/** Scores of the days from `from` until before `to`. */
function tallyBetween({ series, first, wide, counts }: CountedSeries, from: number, to: number): Tally {
  const own = new Map<number, number>();
  const end = Math.min(counts.length, (to - first) * wide);
  for (let i = Math.max(0, (from - first) * wide); i < end; i++) {
    const score = series.min + (i % wide);
    if (counts[i]) own.set(score, (own.get(score) ?? 0) + counts[i]!);
  }
  return tallyOfCounts(series, own);
}

function unitOf({ measure }: Series): ScoreCourse['unit'] {
  return measure === 'CSAT' ? 'share' : measure === 'NPS' ? 'net' : 'mean';
}

function estimateOf<R extends Rater>(tally: Tally<R>): Estimate | undefined {
  if (tally.series.measure === 'CSAT') return satisfactionScore(tally);
  if (tally.series.measure === 'NPS') return netPromoterScore(tally);
  return effortScore(tally, 'mean');
}

/** How many scores a course holds. */
export function countIn({ points }: ScoreCourse): number {
  return points.reduce((sum, one) => sum + one.n, 0);
}
