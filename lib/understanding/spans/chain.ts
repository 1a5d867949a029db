/** A message as a chain of states: chances of each state at each token, and of what lies between. All arrays are token by token. */
export interface Lattice {
  tokens: number;
  states: number;
  /** Powers of the scores of each state, divided by the largest of its token. */
  emits: Float64Array;
  /** Powers of the scores of going from one state to another; 0 where that can't be. */
  moves: Float64Array;
  ahead: Float64Array;
  behind: Float64Array;
  scales: Float64Array;
}

/**
 * The forward-backward pass of a linear-chain conditional random field (Lafferty, McCallum, Pereira, 2001), scaled at each token (Rabiner, 1989).
 * `scores` are those of each state at each token, changed in place; `moves` the powers of transitions, row by row; `first` tells
 * whether a state may begin a chain.
 */
export function runChain(scores: Float64Array, moves: Float64Array, first: readonly boolean[]): Lattice {
  const states = first.length;
  const tokens = scores.length / states;
  const emits = powersOf(scores, states);
  const ahead = new Float64Array(scores.length);
  const behind = new Float64Array(scores.length);
  const scales = new Float64Array(tokens);
  for (let t = 0; t < tokens; t++) {
    let sum = 0;
    for (let to = 0; to < states; to++) {
      let reached = t === 0 ? (first[to] ? 1 : 0) : 0;
      if (t > 0)
        for (let from = 0; from < states; from++)
          reached += ahead[(t - 1) * states + from]! * moves[from * states + to]!;
      sum += ahead[t * states + to] = reached * emits[t * states + to]!;
    }
    scales[t] = sum || 1e-300;
    for (let to = 0; to < states; to++) ahead[t * states + to]! /= scales[t]!;
  }
  for (let t = tokens - 1; t >= 0; t--)
    for (let from = 0; from < states; from++) {
      let left = t === tokens - 1 ? 1 : 0;
      if (t < tokens - 1)
        for (let to = 0; to < states; to++)
          left += moves[from * states + to]! * emits[(t + 1) * states + to]! * behind[(t + 1) * states + to]!;
      behind[t * states + from] = t === tokens - 1 ? 1 : left / scales[t + 1]!;
    }
  return { tokens, states, emits, moves, ahead, behind, scales };
}

function powersOf(scores: Float64Array, states: number): Float64Array {
  for (let at = 0; at < scores.length; at += states) {
    let most = -Infinity;
    for (let k = 0; k < states; k++) most = Math.max(most, scores[at + k]!);
    for (let k = 0; k < states; k++) scores[at + k] = Math.exp(scores[at + k]! - most);
  }
  return scores;
}

/** The chance of a state at a token. */
export function chanceAt({ states, ahead, behind }: Lattice, token: number, state: number): number {
  return ahead[token * states + state]! * behind[token * states + state]!;
}

/** The chance that exactly the tokens from `start` to `end` (the last one) are one span that opens and goes on with these states. */
export function spanChance(
  { tokens, states, emits, moves, ahead, behind, scales }: Lattice,
  start: number,
  end: number,
  { opens, goesOn }: { opens: number; goesOn: number },
): number {
  let chance = ahead[start * states + opens]!;
  for (let t = start + 1; t <= end; t++) {
    const from = t === start + 1 ? opens : goesOn;
    chance *= (moves[from * states + goesOn]! * emits[t * states + goesOn]!) / scales[t]!;
  }
  if (end === tokens - 1) return chance;
  const last = end === start ? opens : goesOn;
  let after = 0;
  for (let to = 0; to < states; to++) {
    if (to === goesOn) continue;
    after += moves[last * states + to]! * emits[(end + 1) * states + to]! * behind[(end + 1) * states + to]!;
  }
  return (chance * after) / scales[end + 1]!;
}

/** The likeliest states, where state 0 is made `dearer` times as likely as it is (Viterbi). */
export function likeliestPath(
  { tokens, states, emits, moves }: Lattice,
  first: readonly boolean[],
  dearer: number,
): Uint8Array {
  const best = new Float64Array(tokens * states);
  const from = new Uint8Array(tokens * states);
  for (let t = 0; t < tokens; t++) {
    let most = 0;
    for (let to = 0; to < states; to++) {
      let reached = t === 0 && first[to] ? 1 : 0;
      if (t > 0)
        for (let before = 0; before < states; before++) {
          const chance = best[(t - 1) * states + before]! * moves[before * states + to]!;
          if (chance > reached) [reached, from[t * states + to]] = [chance, before];
        }
      reached *= emits[t * states + to]! * (to === 0 ? dearer : 1);
      best[t * states + to] = reached;
      most = Math.max(most, reached);
    }
    if (most > 0) for (let to = 0; to < states; to++) best[t * states + to]! /= most;
  }
  const path = new Uint8Array(tokens);
  let state = 0;
  for (let k = 0; k < states; k++)
    if (tokens && best[(tokens - 1) * states + k]! > best[(tokens - 1) * states + state]!) state = k;
  for (let t = tokens - 1; t >= 0; t--) {
    path[t] = state;
    state = from[t * states + state]!;
  }
  return path;
}
