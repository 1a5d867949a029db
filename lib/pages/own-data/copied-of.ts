import type { Candidate } from '../../domain/sighting';
import { parseAddress } from '../dom/parse-address';

/** Those whom the helpdesk's record has in copy, each once: `Name <address>` or an address. */
export function copiedOf(written: readonly (string | undefined)[]): Candidate[] {
  const people = written.flatMap((one) => parseAddress(one ?? '') ?? []);
  const isFirst = ({ address }: { address: string }, i: number) =>
    people.findIndex((other) => other.address.toLowerCase() === address.toLowerCase()) === i;
  return people.filter(isFirst).map(({ name, address }) => ({
    name,
    identifiers: [{ kind: 'email', value: address }],
    ground: 'json',
    confidence: 0.97,
    role: 'cc',
  }));
}
