import { identifierRecords } from '../db/identifiers';
import { interactionsById } from '../db/interactions';
import { searchIds } from '../db/search-postings';
import type { IdentifierKey } from '../domain/identifier';
import type { Interaction } from '../domain/interaction';
import type { Viewer } from '../domain/viewer';
import { customerOf } from '../identity/customer-of';
import { identifierOfKey } from '../identity/normalize-identifier';
import { isOpenTo } from '../identity/walls';
import { linksAround } from './known-customers';

/** What was found of one customer, newest first. */
export interface FoundCustomer {
  key: IdentifierKey;
  name: string;
  interactions: Interaction[];
}

/** What a person looks through; a better question finds the rest. */
const MOST_FOUND = 100;

/**
 * Interactions of all customers that hold every word, grouped by customer, as far as this agent could open them. `isCut`: only those
 * stored last were looked at, there are probably more. Stops early where `signal` says that nobody waits.
 */
export async function searchAll(
  words: string,
  viewer: Viewer | undefined,
  signal?: AbortSignal,
): Promise<{ customers: FoundCustomer[]; isCut: boolean }> {
  const ids = await searchIds(words, MOST_FOUND, signal);
  const found = await interactionsById(ids);
  const open = [...found.values()].filter((one) => isOpenTo(viewer, one.audience));
  const parties = [...new Set(open.map((one) => one.party))];
  const [links, records] = await Promise.all([linksAround(parties), identifierRecords(parties)]);
  const nameOf = new Map(records.map(({ key, name }) => [key, name]));
  const groups = new Map<string, FoundCustomer>();
  for (const one of open.sort((x, y) => (x.at < y.at ? 1 : -1))) {
    // One customer is the same set from whichever identifier it is walked.
    const set = customerOf(one.party, links).sort();
    const group = groups.get(set[0]!) ?? {
      key: one.party,
      name: set.map((key) => nameOf.get(key)).find(Boolean) ?? identifierOfKey(one.party).value,
      interactions: [],
    };
    group.interactions.push(one);
    groups.set(set[0]!, group);
  }
  return { customers: [...groups.values()], isCut: ids.length === MOST_FOUND };
}
