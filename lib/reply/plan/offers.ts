import type { Move, SlotValue } from '../../domain/reply';
import { wordingIn } from '../../guidance/document';
import { evaluateOffers, type GrantedOffer, type OfferVerdict } from '../../guidance/evaluate-offers';
import type { Situation } from './situation';

/** At most one offer, of what this role may give without asking; nothing to someone to whom nothing happened. */
export function offerMoves(situation: Situation, granted: readonly GrantedOffer[]): Move[] {
  if (situation.mood !== 'trouble') return [];
  const context = { ...situation.rules, role: situation.dossier.agent.role, granted };
  const verdicts = evaluateOffers(situation.guidance, context).filter((one) => one.allowed);
  const moves = verdicts.map((verdict) => offerMove(verdict, situation)).filter((move) => move !== undefined);
  return moves.slice(0, 1);
}

function offerMove(verdict: OfferVerdict, situation: Situation): Move | undefined {
  const { offer } = verdict;
  const paid = situation.dossier.orders.at(-1);
  const comparable = paid?.amount !== undefined && paid.currency === offer.currency ? paid.amount : undefined;
  const cap = verdict.withoutApproval;
  if (cap === 0) return undefined;
  const amount = offer.kind === 'refund' && comparable !== undefined ? Math.min(comparable, cap ?? comparable) : cap;
  const whole = offer.kind === 'refund' && comparable !== undefined && amount === comparable;
  const what = wordingIn(offer.what, situation.language);
  const slots: Record<string, SlotValue> = {};
  if (amount !== undefined && offer.currency) {
    slots.amount = { value: `${amount} ${offer.currency}`, source: 'guidance', rule: offer.id };
  }
  if (what) slots.what = { value: what, source: 'guidance', rule: offer.id };
  const needsAmount = offer.kind === 'refund' || offer.kind === 'voucher' || offer.kind === 'discount';
  if (needsAmount && !slots.amount) return undefined;
  return {
    kind: 'offer',
    topic: `offer-${offer.kind}${whole ? '-whole' : ''}`,
    slots,
    because: [
      {
        kind: 'rule',
        rule: offer.id,
        text: 'offer-allowed',
        values: { upTo: verdict.upTo ?? 0, left: verdict.left ?? 0 },
      },
    ],
  };
}
