import type { Identifier } from '../../domain/identifier';
import type { Candidate } from '../../domain/sighting';

/** What is known of a person: `name` is what anybody may have written, so one that holds an address is none. */
interface Person {
  name?: string;
  address?: string;
  phone?: string;
}

type Found = Pick<Candidate, 'ground' | 'confidence' | 'role'>;

/** A candidate from a person read in one place of the page; none where neither name nor identifier was read. */
export function candidate({ name, address, phone }: Person, found: Found): Candidate[] {
  const identifiers: Identifier[] = [];
  if (address) identifiers.push({ kind: 'email', value: address });
  if (phone) identifiers.push({ kind: 'phone', value: phone });
  const called = name && !name.includes('@') ? name : undefined;
  return called || identifiers.length ? [{ name: called, identifiers, ...found }] : [];
}
