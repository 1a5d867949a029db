import type { Rater } from '../../domain/effort';
import { effortScore, netPromoterScore, satisfactionScore } from '../measures';
import { mondayOf } from '../rows/day-number';
import { FEWEST_SHOWN } from '../rows/selection';
import type { Scores } from '../rows/week-block';
import type { Estimate } from '../statistics/estimate';
import { seriesFrom, tallyOf, type Series, type Tally } from '../tally';

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
  const { series } = scores.columns;
  const bySeries = Map.groupBy(rows, (row) => series[row]!);
  return [...bySeries]
    .map(([place, own]) => courseOf(seriesFrom(scores.words.series[place]!), scores, own))
    .sort((a, b) => countIn(b) - countIn(a));
}

function courseOf<R extends Rater>(series: Series<R>, { columns }: Scores, rows: readonly number[]): ScoreCourse {
  const weeks = series.measure.startsWith('CES') ? 1 : 4;
  const spanDays = weeks * 7;
  const start = mondayOf(Math.min(...bounds(rows, columns.day)));
  const startOf = (row: number) => start + Math.floor((columns.day[row]! - start) / spanDays) * spanDays;
  const scoresOf = (own: readonly number[]) =>
    tallyOf(
      series,
      own.map((row) => columns.score[row]!),
    ).tally;
  const estimate = (tally: Tally<R>) => estimateOf(tally);
  const points = [...Map.groupBy(rows, startOf)]
    .sort(([a], [b]) => a - b)
    .map(([from, own]) => ({
      from,
      n: own.length,
      estimate: own.length < FEWEST_SHOWN ? undefined : estimate(scoresOf(own)),
    }));
  return {
    series,
    unit: unitOf(series),
    total: rows.length < FEWEST_SHOWN ? undefined : estimate(scoresOf(rows)),
    weeks,
    points,
    versions: firstDays(rows, columns),
  };
}

function bounds(rows: readonly number[], day: Uint16Array): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    low = Math.min(low, day[row]!);
    high = Math.max(high, day[row]!);
  }
  return [low, high];
}

function firstDays(rows: readonly number[], { day, version }: Scores['columns']): ScoreCourse['versions'] {
  const first = new Map<number, number>();
  for (const row of rows) first.set(version[row]!, Math.min(first.get(version[row]!) ?? Infinity, day[row]!));
  return [...first].map(([number, from]) => ({ version: number, from })).sort((a, b) => a.from - b.from);
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
