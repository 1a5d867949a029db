import type { EffortSignalKind } from './reading';

/** Points each sign of effort can add at most; together 100. On show beside every index. */
export type EffortWeights = Record<EffortSignalKind, number>;

/**
 * The weights until a team has scores enough for its own. Coming back weighs most, then having to repeat oneself, changing the channel and
 * being passed on, in the order M. Dixon, N. Toman and R. DeLisi found them to drive disloyalty (The Effortless Experience, 2013, ch. 1).
 */
export const DEFAULT_WEIGHTS: EffortWeights = {
  'repeat-contact': 22,
  'asked-again': 20,
  'channel-switch': 18,
  transfer: 14,
  reopening: 8,
  waiting: 8,
  'long-thread': 10,
};

/** Counts from which a sign is as strong as it gets, and below which it is none. */
const RANGES: Record<EffortSignalKind, [none: number, full: number]> = {
  'repeat-contact': [1, 4],
  'asked-again': [0, 3],
  'channel-switch': [0, 1],
  transfer: [0, 3],
  reopening: [0, 2],
  waiting: [12, 96],
  'long-thread': [5, 15],
};

/** How strong a sign of this count is, 0 to 1. `waiting` counts hours, `repeat-contact` conversations, the rest events. */
export function strengthOf(kind: EffortSignalKind, count: number): number {
  const [none, full] = RANGES[kind];
  return Math.min(1, Math.max(0, (count - none) / (full - none)));
}

/** Points of one sign under weights. The index is the sum over all signs. */
export function effortPoints(kind: EffortSignalKind, count: number, weights: EffortWeights = DEFAULT_WEIGHTS): number {
  return weights[kind] * strengthOf(kind, count);
}
