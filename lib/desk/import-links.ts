import { linksOf } from '../db/identifiers';
import { originOfImport } from '../db/imports';
import type { LinkRecord } from '../db/records';
import type { IdentifierKey } from '../domain/identifier';

/** Identifiers that one record of a file names together, best first. */
export interface NamedTogether {
  keys: IdentifierKey[];
  why: 'import' | 'order-contact';
}

/** Standing "same" links that touch any of the keys, by key. */
export async function linksByKey(keys: readonly IdentifierKey[]): Promise<Map<IdentifierKey, LinkRecord[]>> {
  const byKey = new Map<IdentifierKey, LinkRecord[]>();
  if (!keys.length) return byKey;
  for (const link of await linksOf([...new Set(keys)])) {
    if (link.claim !== 'same' || link.undoneAt) continue;
    for (const key of [link.a, link.b]) byKey.set(key, [...(byKey.get(key) ?? []), link]);
  }
  return byKey;
}

/**
 * The links that a record claims, as evidence and never as a merge. Certain: a system's own id, and addresses and numbers of one contact
 * card. Only probable: a number or address that another record has tied to someone else (families, offices), and an order's phone number,
 * which may be a neighbour's. `known` is extended with what is claimed.
 */
export function linksFor(
  named: readonly NamedTogether[],
  known: Map<IdentifierKey, LinkRecord[]>,
  importId: string,
  now: string,
): LinkRecord[] {
  return named.flatMap(({ keys: [first, ...others], why }) =>
    others.flatMap((other): LinkRecord[] => {
      const [a, b] = [first!, other].sort() as [string, string];
      const id = `same:${a}:${b}`;
      const standing = known.get(other) ?? [];
      if (standing.some((link) => link.id === id)) return [];
      const isOthers = standing.some((link) => link.certainty === 'certain' && !isBetween(link, first!, other));
      const isSure = other.startsWith('system-id:') || (why === 'import' && !isOthers);
      const link: LinkRecord = {
        id,
        a,
        b,
        claim: 'same',
        certainty: isSure ? 'certain' : 'probable',
        why,
        at: now,
        origin: originOfImport(importId),
      };
      for (const key of [a, b]) known.set(key, [...(known.get(key) ?? []), link]);
      return [link];
    }),
  );
}

// A system's id tied to the same number says nothing against the number: only another address does.
function isBetween(link: LinkRecord, one: IdentifierKey, other: IdentifierKey): boolean {
  const far = link.a === other ? link.b : link.a;
  return far === one || far.startsWith('system-id:');
}

/**
 * Whose an interaction is: the address or number that a system's id is certainly tied to, where the record gives the id alone, so that
 * the same message read from a page is recognised.
 */
export function partyOf(
  keys: readonly IdentifierKey[],
  known: ReadonlyMap<IdentifierKey, LinkRecord[]>,
): IdentifierKey {
  const [first] = keys;
  if (!first!.startsWith('system-id:')) return first!;
  const ends = (known.get(first!) ?? [])
    .filter((link) => link.certainty === 'certain')
    .map((link) => (link.a === first ? link.b : link.a));
  return ends.find((end) => end.startsWith('email:')) ?? ends.find((end) => end.startsWith('phone:')) ?? first!;
}
