import { rememberFacts } from '../db/facts';
import type { IdentifierKey } from '../domain/identifier';
import { customerOf } from '../identity/customer-of';
import type { ReadFacts } from './facts-of';
import { linksAround } from './known-customers';

/**
 * Keeps what was read of a conversation. What the customer came back with is looked for under every identifier that certain links join: who
 * wrote first and then phoned is one customer, and counts once.
 */
export async function keepFacts({ facts, customer, ratings }: ReadFacts): Promise<void> {
  await rememberFacts(facts, customer, { ratings, parties: await partiesOf(facts.party) });
}

/** All identifiers of the customer who has this one, itself among them. */
export async function partiesOf(key: IdentifierKey): Promise<IdentifierKey[]> {
  return customerOf(key, await linksAround([key]));
}
