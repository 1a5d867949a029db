import type { IdentifierKey } from '../domain/identifier';
import { isRoleAddress } from './role-address';
import { areSeveral, foldName } from './same-name';

/** One structured record of a system, as it names a person. */
export interface PersonRecord {
  name?: string;
  keys: readonly IdentifierKey[];
}

/**
 * Which of a record's identifiers are certainly one customer's: those that the system keeps in one person's record, each a person's own as
 * far as is known. A role address, or an identifier met under another person's name (a family's number, one that changed hands), joins
 * nobody; without a name on the record nothing tells, so nothing is joined. `namesOf` gives the names met under a key before.
 */
export function recordLinks(
  { name, keys }: PersonRecord,
  namesOf: (key: IdentifierKey) => readonly string[],
): Array<[IdentifierKey, IdentifierKey]> {
  // A lone first name fits too many people to vouch for a number or an address.
  if (!name || foldName(name).split(/\s+/).length < 2) return [];
  const own = [...new Set(keys)].filter((key) => !isRoleAddress(key) && !areSeveral([name, ...namesOf(key)]));
  const [first, ...others] = own.sort();
  return others.map((other) => [first!, other]);
}

/** The record's identifiers that somebody of another name was met under: what a system's record had joined through them is no longer certain. */
export function contestedKeys(
  { name, keys }: PersonRecord,
  namesOf: (key: IdentifierKey) => readonly string[],
): IdentifierKey[] {
  return name ? [...new Set(keys)].filter((key) => areSeveral([name, ...namesOf(key)])) : [];
}
