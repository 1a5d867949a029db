import type { Adjustment, Move, MoveKind, Plan, ReplyStyle } from '../../domain/reply';
import { fuseMoves } from './fuse-moves';
import type { LanguagePack } from './language-pack';

/** One sentence to write: a move, or two that are said in one breath. */
export interface Shaped {
  kind: MoveKind;
  topic: string;
  slots: Move['slots'];
  moves: Move[];
}

/** Which moves a manner says, in which order, and which of them together: what makes three drafts three approaches. */
export function shapeMoves(
  plan: Plan,
  style: ReplyStyle,
  adjustments: readonly Adjustment[],
  pack: LanguagePack,
): Shaped[] {
  const brief = plan.channel === 'chat' || plan.channel === 'messaging' || plan.channel === 'social';
  const short = adjustments.includes('shorter');
  const warm = style === 'warm' || adjustments.includes('warmer');
  const kept = plan.moves.filter((move) => says(move, { style, short, warm, brief }, plan));
  const shaped = mergeActs(oneApology(kept), pack).map(single);
  const extra = extraMoves(plan, { short, brief }, adjustments.includes('warmer')).map(single);
  return fuseMoves(withoutSecondTime(inOrder([...shaped, ...extra])), style, pack);
}

interface Manner {
  style: ReplyStyle;
  short: boolean;
  warm: boolean;
  brief: boolean;
}

function says(move: Move, { style, short, warm, brief }: Manner, plan: Plan): boolean {
  if (move.topic === 'in-hand') {
    const again = plan.moves.some((one) => ['repeat', 'failed', 'promise'].includes(one.topic));
    return (style === 'thorough' || (style === 'warm' && again)) && !short && !brief;
  }
  if (move.topic === 'circumstance') return warm || (style === 'thorough' && !short);
  // Taking the case in hand says nothing that a timed answer or a question does not.
  // Nobody can act on what they still have to ask about.
  if (move.topic === 'act' && plan.moves.some((one) => one.topic.startsWith('ask-what'))) return false;
  if (move.topic === 'take-over') {
    if (plan.moves.some((one) => one.topic === 'thanks-answer')) return false;
    const hurt = plan.moves.some((one) => one.kind === 'own');
    return (warm && hurt) || !plan.moves.some((one) => one.topic === 'answer-open' || one.kind === 'ask');
  }
  if (move.topic === 'repeat') {
    const owned = plan.moves.some((one) => one.topic === 'promise');
    return warm || (!short && !move.optional && (style === 'thorough' || !owned));
  }
  return !(short && move.optional);
}

/** One apology is sincere, three are a script: the broken promise first, then the wait, then what went wrong. */
function oneApology(moves: Move[]): Move[] {
  const first = ['promise', 'waiting', 'sorry'].find((topic) => moves.some((one) => one.topic === topic));
  return moves.filter((one) => !(one.kind === 'own' && one.topic !== first && one.topic !== 'promise'));
}

function mergeActs(moves: Move[], pack: LanguagePack): Move[] {
  const acts = moves.filter((one) => one.topic === 'act');
  if (acts.length < 2) return moves;
  const step = pack.list(acts.slice(0, 3).map((one) => one.slots.step!.value));
  const merged: Move = {
    ...acts[0]!,
    slots: { step: { ...acts[0]!.slots.step!, value: step } },
    because: acts.flatMap((one) => one.because),
  };
  return moves.flatMap((one) => (one === acts[0] ? [merged] : acts.includes(one) ? [] : [one]));
}

function extraMoves(plan: Plan, { short, brief }: Pick<Manner, 'short' | 'brief'>, warmer: boolean): Move[] {
  if (short) return [];
  const has = (...topics: string[]) => plan.moves.some((one) => topics.includes(one.topic));
  const extra = (kind: MoveKind, topic: string): Move => ({
    kind,
    topic,
    slots: {},
    because: [{ kind: 'convention', text: topic }],
  });
  const thanks = has('thanks-praise', 'thanks-solved', 'thanks-plain');
  const moves: Move[] = [];
  if (has('thanks-solved') && !brief) moves.push(extra('close', 'close-happy'));
  if (warmer && !thanks && plan.missing.length === 0 && has('repeat', 'failed', 'promise'))
    moves.push(extra('inform', 'no-repeat'));
  if (!thanks && !brief && warmer) moves.push(extra('close', 'close-warm'));
  return moves;
}

const ORDER: MoveKind[] = [
  'greet',
  'thank',
  'acknowledge',
  'own',
  'answer',
  'inform',
  'act',
  'offer',
  'ask',
  'next-step',
  'close',
];
const PLACE: Record<string, number> = {
  loss: 1.5,
  matter: 2,
  failed: 2.1,
  promise: 2.3,
  repeat: 2.4,
  sorry: 2.2,
  waiting: 2.2,
  circumstance: 3.5,
  'no-repeat': 3.6,
  'in-hand': 3.9,
  'answer-open': 8.5,
  act: 5.2,
  'act-sentence': 5.3,
  'take-over': 5.2,
  escalate: 5.4,
  fact: 6,
  'fact-span': 6,
  'sign-off': 99,
};

function inOrder(list: Shaped[]): Shaped[] {
  const place = (one: Shaped) => PLACE[one.topic] ?? ORDER.indexOf(one.kind);
  return list.toSorted((a, b) => place(a) - place(b));
}

/** An answer that names its time is the next step already. */
function withoutSecondTime(list: Shaped[]): Shaped[] {
  const timed = list.some((one) => one.topic === 'answer-open' && one.slots.when);
  return timed ? list.filter((one) => one.kind !== 'next-step') : list;
}

/** A move as a sentence of its own. */
export function single(move: Move): Shaped {
  return { kind: move.kind, topic: move.topic, slots: move.slots, moves: [move] };
}
