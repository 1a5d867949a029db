import { type FeatureTable, type PackedTable, unpackTable } from './feature-table';
import { type Act, ACTS, ANSWERS, type SpanChain } from './span-chain';

/** A chain as it ships. */
export interface PackedChain {
  moves: readonly number[];
  table: PackedTable;
}

/** Weights as they ship. */
export interface PackedSpans {
  answers: PackedChain;
  acts: PackedChain;
  slots: PackedTable;
  outcomes: PackedTable;
}

/** What finds values and acts in a message, names the slot of a value and tells what came of a step. */
export interface SpanModel {
  answers: SpanChain<'answer'>;
  acts: SpanChain<Act>;
  slots: FeatureTable;
  outcomes: FeatureTable;
}

export function unpackSpans({ answers, acts, slots, outcomes }: PackedSpans): SpanModel {
  return {
    answers: { of: ANSWERS, moves: Float64Array.from(answers.moves), table: unpackTable(answers.table) },
    acts: { of: ACTS, moves: Float64Array.from(acts.moves), table: unpackTable(acts.table) },
    slots: unpackTable(slots),
    outcomes: unpackTable(outcomes),
  };
}
