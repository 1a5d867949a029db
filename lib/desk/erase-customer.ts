import { eraseCustomer } from '../db/customer-records';
import { putErased } from '../db/erased';
import { linksOf } from '../db/identifiers';
import type { LinkRecord } from '../db/records';
import type { Identifier } from '../domain/identifier';
import { customerOf } from '../identity/customer-of';
import { identifierKey } from '../identity/normalize-identifier';
import { eraseMark } from './erase-mark';

/** All identifiers that certain links join to this one, itself first: one customer. Empty when it is no identifier. */
export async function customerKeys(identifier: Identifier): Promise<string[]> {
  const key = identifierKey(identifier);
  if (!key) return [];
  const links = new Map<string, LinkRecord>();
  // Links are followed outwards until no new identifier comes up.
  for (let reached = [key]; ;) {
    for (const link of await linksOf(reached)) links.set(link.id, link);
    const further = customerOf(key, [...links.values()]);
    if (further.length === reached.length) return further;
    reached = further;
  }
}

/** Erases a customer, and marks the identifiers so that a later import of old files does not bring them back. */
export async function eraseForGood(keys: readonly string[], now: string): Promise<void> {
  const marks = await Promise.all(keys.map(async (key) => ({ mark: await eraseMark(key), at: now })));
  // Marks first: were it interrupted, nothing could come back in between.
  await putErased(marks);
  await eraseCustomer(keys);
}
