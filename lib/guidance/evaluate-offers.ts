import { conditionHolds } from './condition-holds';
import type { Guidance, Offer } from './document';
import type { RuleContext } from './rule-context';

/** An offer made to this customer before. `at` is ISO 8601. */
export interface GrantedOffer {
  offer: string;
  amount?: number;
  at: string;
}

export interface OfferContext extends RuleContext {
  role: 'frontline' | 'lead';
  granted: readonly GrantedOffer[];
}

export type OfferRefusal = 'condition' | 'role' | 'used-up' | 'evidence' | 'currency';

/** What may be given now. Amounts are in major units of the offer's currency. */
export interface OfferVerdict {
  offer: Offer;
  allowed: boolean;
  /** First column of the decision table that said no. */
  refusal?: OfferRefusal;
  /** How often it may still be given in this period; absent where there is no such limit. */
  left?: number;
  /** Most that may be given at once; absent where the rules name no limit. */
  upTo?: number;
  /** Most this role may give without asking; equal to `upTo` where nobody need be asked. */
  withoutApproval?: number;
  /** The full amount needs someone's approval. */
  needsApproval: boolean;
}

/**
 * Decision table over the offers: condition × role × allowance × evidence × currency, first "no" wins. Where two offers of one kind
 * apply, the stricter limits hold for both (`guidanceFindings` reports them to the lead).
 */
export function evaluateOffers(guidance: Guidance, context: OfferContext): OfferVerdict[] {
  const verdicts = guidance.offers.map((offer) => judge(offer, context));
  return verdicts.map((one) => strictest(one, verdicts));
}

function judge(offer: Offer, context: OfferContext): OfferVerdict {
  const left = leftOf(offer, context);
  const refusal = refusalOf(offer, context, left);
  const withoutApproval = least(offer.limit, offer.needsApprovalAbove);
  return {
    offer,
    allowed: refusal === undefined,
    refusal,
    left,
    upTo: offer.limit,
    withoutApproval,
    needsApproval: offer.needsApprovalAbove !== undefined && offer.needsApprovalAbove < (offer.limit ?? Infinity),
  };
}

function refusalOf(offer: Offer, context: OfferContext, left: number | undefined): OfferRefusal | undefined {
  if (!conditionHolds(offer.when, context)) return 'condition';
  if (offer.roles && !offer.roles.includes(context.role)) return 'role';
  if (left === 0) return 'used-up';
  if (offer.evidence?.some((slot) => !context.slots?.includes(slot))) return 'evidence';
  const paid = context.orders.at(-1)?.currency;
  return offer.currency && paid && offer.currency !== paid && offer.kind === 'refund' ? 'currency' : undefined;
}

function leftOf({ id, perCustomer }: Offer, { granted, now }: OfferContext): number | undefined {
  if (!perCustomer) return undefined;
  const from = Date.parse(now) - perCustomer.days * 86_400_000;
  const used = granted.filter((one) => one.offer === id && Date.parse(one.at) >= from).length;
  return Math.max(0, perCustomer.times - used);
}

function strictest(verdict: OfferVerdict, all: OfferVerdict[]): OfferVerdict {
  if (!verdict.allowed || verdict.offer.kind === 'other') return verdict;
  const rivals = all.filter(
    (one) => one.allowed && one.offer.kind === verdict.offer.kind && one.offer.currency === verdict.offer.currency,
  );
  return {
    ...verdict,
    upTo: least(...rivals.map((one) => one.upTo)),
    withoutApproval: least(...rivals.map((one) => one.withoutApproval)),
    needsApproval: rivals.some((one) => one.needsApproval),
  };
}

function least(...amounts: Array<number | undefined>): number | undefined {
  const known = amounts.filter((one) => one !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
