import type { Condition, Offer } from '../../../lib/guidance/document';
import type { OfferContext } from '../../../lib/guidance/evaluate-offers';

/** What the table says of one offer, written once more from its description and sharing nothing with the product but the shapes. */
interface Said {
  refusal?: 'condition' | 'role' | 'used-up' | 'evidence' | 'currency';
  left?: number;
  upTo?: number;
  withoutApproval?: number;
}

export function independentOffers(offers: readonly Offer[], context: OfferContext): Said[] {
  const rows = offers.map((offer) => ({ offer, ...row(offer, context) }));
  return rows.map(({ offer, refusal, left }) => {
    let upTo = offer.limit;
    let free = smaller(offer.limit, offer.needsApprovalAbove);
    if (!refusal && offer.kind !== 'other') {
      for (const rival of rows) {
        if (rival.refusal || rival.offer.kind !== offer.kind || rival.offer.currency !== offer.currency) continue;
        upTo = smaller(upTo, rival.offer.limit);
        free = smaller(smaller(free, rival.offer.limit), rival.offer.needsApprovalAbove);
      }
    }
    return { refusal, left, upTo, withoutApproval: free };
  });
}

function row(offer: Offer, context: OfferContext): Pick<Said, 'refusal' | 'left'> {
  let left: number | undefined;
  if (offer.perCustomer) {
    const { times, days } = offer.perCustomer;
    left = times;
    for (const grant of context.granted) {
      const age = (new Date(context.now).getTime() - new Date(grant.at).getTime()) / 1000 / 60 / 60 / 24;
      if (grant.offer === offer.id && age <= days && left > 0) left -= 1;
    }
  }
  if (!holds(offer.when, context)) return { refusal: 'condition', left };
  if (offer.roles !== undefined && offer.roles.indexOf(context.role) === -1) return { refusal: 'role', left };
  if (left === 0) return { refusal: 'used-up', left };
  for (const slot of offer.evidence ?? [])
    if (!context.slots || context.slots.indexOf(slot) === -1) return { refusal: 'evidence', left };
  const last = context.orders[context.orders.length - 1];
  if (offer.kind === 'refund' && offer.currency && last?.currency && last.currency !== offer.currency)
    return { refusal: 'currency', left };
  return { left };
}

function holds(when: Condition, context: OfferContext): boolean {
  if (when.reasons && !when.reasons.some((one) => context.reasons.indexOf(one) !== -1)) return false;
  if (when.stages && (!context.stage || when.stages.indexOf(context.stage) === -1)) return false;
  if (when.personas && (!context.persona || when.personas.indexOf(context.persona) === -1)) return false;
  if (when.channels && !when.channels.some((one) => one === context.channel)) return false;
  if (when.feelings && when.feelings.indexOf(context.feeling.label) === -1) return false;
  if (when.intensityAtLeast !== undefined && context.feeling.intensity < when.intensityAtLeast) return false;
  if (when.effortAtLeast !== undefined && context.effort < when.effortAtLeast) return false;
  if (when.promiseBroken !== undefined && context.promiseBroken !== when.promiseBroken) return false;
  if (when.failedFixesAtLeast !== undefined && context.failedFixes < when.failedFixesAtLeast) return false;
  if (!when.order) return true;
  for (const order of context.orders) {
    const { statuses, olderThanDays, amountAtLeast, amountAtMost } = when.order;
    const days = (new Date(context.now).getTime() - new Date(order.at).getTime()) / 86_400_000;
    const amount = order.amount ?? 0;
    if (statuses && statuses.indexOf(order.status ?? '') === -1) continue;
    if (olderThanDays !== undefined && days < olderThanDays) continue;
    if (amountAtLeast !== undefined && amount < amountAtLeast) continue;
    if (amountAtMost !== undefined && amount > amountAtMost) continue;
    return true;
  }
  return false;
}

function smaller(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  return one < other ? one : other;
}
