import type { ReplyStyle } from '../../domain/reply';
import type { LanguagePack } from './language-pack';
import type { Shaped } from './shape-moves';

/** What is said in one breath, tried in this order: fewer sentences, each with something of this customer in it. */
const TOGETHER: Record<ReplyStyle, Array<[string, string]>> = {
  direct: [
    ['matter', 'failed'],
    ['matter', 'sorry'],
    ['fact', 'next'],
    ['act', 'next'],
    ['act', 'answer-open'],
    ['answer-request', 'act+next'],
    ['take-over', 'next'],
    ['ask', 'next-after-ask'],
  ],
  warm: [
    ['matter', 'sorry'],
    ['matter', 'failed'],
    ['act', 'fact'],
    ['fact', 'next'],
    ['act', 'next'],
    ['act', 'answer-open'],
    ['answer-request', 'act+next'],
    ['take-over', 'next'],
    ['ask', 'next-after-ask'],
  ],
  thorough: [
    ['matter', 'failed'],
    ['matter', 'sorry'],
    ['fact', 'next'],
    ['act', 'next'],
    ['act', 'answer-open'],
    ['answer-request', 'act+next'],
    ['take-over', 'next'],
    ['ask', 'next-after-ask'],
  ],
};

/** A pair stands where its later part would, so that the time is the last thing read. */
const LATER = new Set(['act+next', 'next', 'next-after-ask', 'answer-open']);

/** The same moves, with pairs that the language has clauses for joined into one sentence each. */
export function fuseMoves(list: Shaped[], style: ReplyStyle, pack: LanguagePack): Shaped[] {
  let shaped = list;
  for (const [first, second] of TOGETHER[style]) {
    const a = shaped.findLast((one) => one.topic === first);
    const b = shaped.find((one) => one.topic === second);
    if (!a || !b || !pack.clauses[`${first}+${second}`] || !mayJoin(shaped, a, b)) continue;
    const both = {
      ...(LATER.has(second) ? b : a),
      topic: `${first}+${second}`,
      slots: { ...a.slots, ...b.slots },
      moves: [...a.moves, ...b.moves],
    };
    const stays = LATER.has(second) ? b : a;
    const goes = stays === a ? b : a;
    shaped = shaped.filter((one) => one !== goes).map((one) => (one === stays ? both : one));
  }
  return shaped;
}

/** A fact moves to the next step only past an offer's or a question's back, never past another fact. */
function mayJoin(list: Shaped[], a: Shaped, b: Shaped): boolean {
  // A bare "Where is it?" is answered in its own words, not quoted.
  if (b.topic === 'answer-open' && b.slots.kind && b.slots.kind.value !== 'when-asked') return false;
  return list
    .slice(list.indexOf(a) + 1, list.indexOf(b))
    .every((one) => !['fact', 'act-sentence', 'ask', 'offer'].includes(one.topic) && one.kind !== 'offer');
}
