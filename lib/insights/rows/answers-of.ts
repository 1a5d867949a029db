import type { EffortScore } from '../../domain/effort';
import type { Rating } from '../../domain/rating';
import type { Series } from '../tally';

/** One score as it was given, whichever way it came to us. */
export interface Answer {
  conversation: string;
  at: string;
  series: Series;
  score: number;
  guidanceVersion?: number;
}

/** Scores and survey answers as one list: off their scale left out, the same answer told twice once. */
export function answersOf({
  scores,
  ratings,
}: {
  scores: readonly EffortScore[];
  ratings: readonly Rating[];
}): Answer[] {
  const logged = scores.map(({ scale, ...one }): Answer => {
    const { version, question, min, max, highIs } = scale;
    return { ...one, series: { measure: version, rater: one.rater, question, min, max, highIs } };
  });
  const surveyed = ratings.map((one): Answer => ({ ...one, series: seriesOf(one) }));
  const onScale = [...surveyed, ...logged].filter(
    ({ score, series }) => Number.isInteger(score) && score >= series.min && score <= series.max,
  );
  return [...Map.groupBy(onScale, (one) => one.conversation).values()].flatMap((list) =>
    // Scores of erased customers belong to no conversation any more: each is an answer of its own.
    list.filter((one, i) => one.conversation === '' || !list.slice(0, i).some((earlier) => isSameAnswer(earlier, one))),
  );
}

// A survey's answer that an agent also logged as "the customer said" is one answer; so is one logged twice.
function isSameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.series.rater === other.series.rater &&
    one.score === other.score &&
    one.series.min === other.series.min &&
    one.series.max === other.series.max &&
    one.series.highIs === other.series.highIs
  );
}

function seriesOf({ measure, question, min, max, highIs }: Rating): Series {
  const isKnown = measure === 'CES' && ((max === 7 && highIs === 'ease') || (max === 5 && highIs === 'effort'));
  const named = isKnown ? (max === 7 ? 'CES 2.0' : 'CES 1.0') : measure;
  return { measure: named, rater: 'customer', question, min, max, highIs };
}
