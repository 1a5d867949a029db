import type { Rater } from '../domain/effort';
import type { Moments } from './statistics/mean';

/** What was asked, of whom and on which scale. Scores of two series are never put together. */
export interface Series<R extends Rater = Rater> {
  measure: 'CES 1.0' | 'CES 2.0' | 'CES' | 'CSAT' | 'NPS';
  rater: R;
  question: string;
  min: number;
  max: number;
  highIs: 'ease' | 'effort' | 'satisfied' | 'recommend';
}

declare const raterOf: unique symbol;

/**
 * How often each score of one series was given. The brand keeps what customers said and what agents estimated apart: no function takes
 * tallies of both, because a mean of the two says nothing about either.
 */
export type Tally<R extends Rater = Rater> = {
  readonly series: Series<R>;
  readonly counts: ReadonlyMap<number, number>;
} & { readonly [raterOf]: R };

/** A tally of one series. Scores off its scale are left out and counted in `refused`. */
export function tallyOf<R extends Rater>(
  series: Series<R>,
  scores: Iterable<number>,
): { tally: Tally<R>; refused: number } {
  const counts = new Map<number, number>();
  let refused = 0;
  for (const score of scores) {
    if (Number.isInteger(score) && score >= series.min && score <= series.max)
      counts.set(score, (counts.get(score) ?? 0) + 1);
    else refused++;
  }
  return { tally: tallyOfCounts(series, counts), refused };
}

/** A tally of scores that are counted already, by score; all of them on the scale, as stored rows are. */
export function tallyOfCounts<R extends Rater>(series: Series<R>, counts: ReadonlyMap<number, number>): Tally<R> {
  return { series, counts } as unknown as Tally<R>;
}

/** Names a series: two scores belong together exactly when their keys are equal. */
export function seriesKey({ measure, rater, min, max, highIs, question }: Series): string {
  return JSON.stringify([measure, rater, min, max, highIs, question]);
}

/** The series a key names; throws on anything else. */
export function seriesFrom(key: string): Series {
  const [measure, rater, min, max, highIs, question] = JSON.parse(key) as [
    Series['measure'],
    Rater,
    number,
    number,
    Series['highIs'],
    string,
  ];
  return { measure, rater, min, max, highIs, question };
}

/** How many scores a tally holds. */
export function countOf({ counts }: Tally): number {
  let n = 0;
  for (const count of counts.values()) n += count;
  return n;
}

export function momentsOfTally({ counts }: Tally): Moments {
  const moments = { n: 0, sum: 0, squares: 0 };
  for (const [score, count] of counts) {
    moments.n += count;
    moments.sum += score * count;
    moments.squares += score * score * count;
  }
  return moments;
}
