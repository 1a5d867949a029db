import type { Guidance } from './document';

// The contact reasons that texts are read for when the team has written no list of its own.
const SHIPPED = [
  'delivery-late',
  'delivery-lost',
  'damaged',
  'wrong-item',
  'return',
  'refund',
  'cancel',
  'billing',
  'payment-failed',
  'price',
  'login',
  'account-change',
  'outage',
  'device-fault',
  'bug',
  'how-to',
  'feature-request',
  'complaint-service',
  'warranty',
  'order-change',
  'availability',
  'privacy',
  'contract',
  'praise',
  'other',
];

/** Ids of the contact reasons that a rule can be tied to. */
export function reasonIds({ reasons }: Guidance): readonly string[] {
  return reasons.length ? reasons.map((one) => one.id) : SHIPPED;
}
