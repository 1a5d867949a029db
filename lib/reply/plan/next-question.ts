import type { AsksNext, Move } from '../../domain/reply';
import { wordingIn } from '../../guidance/document';
import { isWrittenIn } from './is-written-in';
import type { Situation } from './situation';

/** Of fewer conversations nothing is said: it would be the story of a few customers. */
const ENOUGH = 20;

/**
 * Answers what this customer would ask next, where the rules hold a fact on it that the reply does not say already. One move at most; none
 * while something is asked of the customer, because the next question comes after this matter.
 */
export function nextQuestionMoves(
  { reading, guidance, language, mood }: Situation,
  asked: AsksNext | undefined,
  moves: readonly Move[],
): Move[] {
  const isMeant = asked && asked.n >= ENOUGH && reading.reasons[0]?.id === asked.reason && mood !== 'happy';
  if (!isMeant || moves.some((one) => one.kind === 'ask')) return [];
  const procedure = guidance.procedures.find((one) => one.when.reasons?.includes(asked.next));
  const said = new Set(moves.map((one) => one.slots.text?.value));
  const text = procedure?.facts
    .map((fact) => wordingIn(fact, language))
    .find((one) => one && isWrittenIn(one, language) && !said.has(one));
  if (!procedure || !text) return [];
  const values = { share: Math.round(asked.share * 100), n: asked.n };
  return [
    {
      kind: 'inform',
      topic: 'fact',
      slots: { text: { value: text, source: 'guidance', rule: procedure.id } },
      because: [{ kind: 'rule', rule: procedure.id, text: 'asks-next', values }],
      optional: true,
    },
  ];
}
