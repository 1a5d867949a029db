import { packFor } from '../../lib/understanding/languages';
import { BUCKETS, promiseFeatures } from '../../lib/understanding/promise/promise-features';
import {
  JUDGEMENTS,
  type Judgement,
  judged,
  type PackedPromises,
  unpackPromises,
} from '../../lib/understanding/promise/promise-model';
import { type FittedRow, fitRow, packRows, rounded, type RowExample } from '../reasons/fit-row';
import type { LabelledPromise } from './labelled-promises';

const PARTS = 5;
const EPOCHS = 8;
/** Of what is said on lines that no part of the training saw, so many must be right. */
const WANTED: Record<Judgement, number> = { promise: 0.95, done: 0.9, came: 0.8, missing: 0.9 };
/** Lines of ours teach what we say, lines of customers what they say. */
const OURS: ReadonlySet<string> = new Set(['promise', 'done']);

/** A line that its own weights did not see, and how far it stands above no line at all. */
interface Tried {
  line: LabelledPromise;
  score: number;
}

/** Weights for all languages together, and what each line scored with weights that had not seen its pattern. */
export function trainPromises(lines: readonly LabelledPromise[]): {
  packed: PackedPromises;
  unseen: Record<Judgement, Tried[]>;
} {
  const examples = new Map(
    lines.map((line) => [line, promiseFeatures(line.text, line.author, packFor(line.language)!.ledger)] as const),
  );
  const fit = (some: readonly LabelledPromise[], judgement: Judgement): FittedRow =>
    fitRow(
      `promise ${judgement}`,
      some.map((line): RowExample => ({ features: examples.get(line)!, positive: line.label === judgement })),
      BUCKETS,
      EPOCHS,
    );
  const about = (judgement: Judgement) => lines.filter((line) => (line.author === 'customer') !== OURS.has(judgement));
  const unseen = (judgement: Judgement): Tried[] =>
    Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
      const rest = about(judgement).filter((line) => line.pattern % PARTS !== part);
      const model = unpackPromises(packed([fit(rest, judgement)], [0]));
      return about(judgement)
        .filter((line) => line.pattern % PARTS === part)
        .map((line) => ({ line, score: judged(model, JUDGEMENTS[0], examples.get(line)!) }));
    });
  const tried = Object.fromEntries(JUDGEMENTS.map((one) => [one, unseen(one)])) as Record<Judgement, Tried[]>;
  const sure = JUDGEMENTS.map((one) => sureFrom(tried[one], one));
  return {
    packed: packed(
      JUDGEMENTS.map((one) => fit(about(one), one)),
      sure,
    ),
    unseen: tried,
  };
}

function packed(fitted: readonly FittedRow[], sure: readonly number[]): PackedPromises {
  return { biases: fitted.map(({ bias }) => rounded(bias)), sure, ...packRows(fitted, BUCKETS) };
}

/** The lowest score from which on as many are right as is wanted. */
function sureFrom(tried: readonly Tried[], judgement: Judgement): number {
  const scores = tried.toSorted((one, other) => other.score - one.score);
  let [right, sure] = [0, scores[0]?.score ?? 0];
  scores.forEach(({ line, score }, i) => {
    if (line.label === judgement) right++;
    if (right / (i + 1) >= WANTED[judgement]) sure = score;
  });
  return rounded(sure);
}
