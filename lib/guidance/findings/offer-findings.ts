import type { Guidance, Offer } from '../document';
import { conditionCovers, sameCase } from './condition-covers';
import { look, mend, type GuidanceFinding } from './finding';

const OF_MONEY = new Set<Offer['kind']>(['refund', 'voucher', 'discount']);

/** Offers that contradict each other, can never be made, or name no limit. */
export function offerFindings({ offers }: Guidance): GuidanceFinding[] {
  return offers.flatMap((one, index) => [...alone(one, index), ...beside(one, index, offers)]);
}

function alone(offer: Offer, index: number): GuidanceFinding[] {
  const at = (field: string) => ['offers', index, field];
  const found: GuidanceFinding[] = [];
  if (OF_MONEY.has(offer.kind) && offer.limit === undefined)
    found.push(mend('offer-without-limit', at('limit'), offer.id));
  if (offer.limit === 0) found.push(mend('offer-worth-nothing', at('limit'), offer.id));
  if (offer.roles?.length === 0) found.push(mend('offer-for-nobody', at('roles'), offer.id));
  if (offer.needsApprovalAbove !== undefined && offer.needsApprovalAbove === offer.limit)
    found.push(look('approval-never-needed', at('needsApprovalAbove'), offer.id));
  return found;
}

function beside(one: Offer, index: number, offers: readonly Offer[]): GuidanceFinding[] {
  const at = (field: string) => ['offers', index, field];
  return offers.flatMap((other, place) => {
    if (place === index || other.kind === 'other' || other.kind !== one.kind) return [];
    if (other.limit !== undefined && one.limit !== undefined && other.currency !== one.currency) return [];
    const same = sameCase(one.when, other.when);
    if (same && place > index) return [];
    if (same && sameRoles(one, other))
      return [
        one.limit === other.limit && one.needsApprovalAbove === other.needsApprovalAbove
          ? look('offer-twice', at('when'), other.id, one.id)
          : mend('offer-limits-differ', at('limit'), other.id, one.id),
      ];
    const capped = (other.limit ?? Infinity) < (one.limit ?? Infinity);
    return capped && rolesWithin(one, other) && conditionCovers(other.when, one.when)
      ? [mend('limit-never-reached', at('limit'), one.id, other.id)]
      : [];
  });
}

const rolesOf = ({ roles }: Offer) => roles ?? ['frontline', 'lead'];
const rolesWithin = (one: Offer, other: Offer) => rolesOf(one).every((role) => rolesOf(other).includes(role));
const sameRoles = (one: Offer, other: Offer) => rolesWithin(one, other) && rolesWithin(other, one);
