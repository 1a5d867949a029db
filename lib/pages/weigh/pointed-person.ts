import type { CollectedPerson } from '../../domain/collected';
import { isName } from '../generic/addresses-in';

/**
 * The one person whom the place names that an agent pointed at: by an address there, or by a name that the page gives one address
 * elsewhere. Two addresses in that place, or a name that two addresses bear, name nobody.
 */
export function pointedPerson(people: readonly CollectedPerson[]): CollectedPerson | undefined {
  const there = people.filter(({ place }) => place === 'recipe');
  const [first] = there;
  if (!first || addressesOf(there).size > 1) return undefined;
  if (first.address) return first;
  const { name } = first;
  if (!name || !isName(name)) return undefined;
  const bearers = people.filter((one) => one.name === name && one.place !== 'near' && one.place !== 'recipe');
  return addressesOf(bearers).size === 1 ? { ...bearers[0]!, place: 'recipe', role: 'customer' } : undefined;
}

function addressesOf(people: readonly CollectedPerson[]): Set<string> {
  return new Set(people.map(({ address }) => address.toLowerCase()));
}
