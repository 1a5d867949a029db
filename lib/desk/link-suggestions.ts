import { identifierRecords, linksOf } from '../db/identifiers';
import { interactionsById, interactionsOf } from '../db/interactions';
import { searchIds } from '../db/search-postings';
import type { IdentifierKey } from '../domain/identifier';
import type { Interaction } from '../domain/interaction';
import type { Viewer } from '../domain/viewer';
import { customerOf } from '../identity/customer-of';
import { identifierOfKey } from '../identity/normalize-identifier';
import { namedOrders, signedIdentifiers } from '../identity/signed-identifiers';
import { suggestLinks, type Profile, type Suggestion } from '../identity/suggest-links';
import { isOpenTo } from '../identity/walls';
import { linksAround } from './known-customers';

const READ_AT_MOST = 100;
const MOST_ASKED = 12;
const MOST_FOUND = 20;

/** A suggestion as it is shown: the other person's name and identifier beside the reasons. */
export interface ShownSuggestion extends Suggestion {
  name?: string;
  value: string;
}

/** Who else this customer probably is: found by the order numbers and signed addresses of what they wrote, within the walls. */
export async function linkSuggestions(
  keys: readonly IdentifierKey[],
  viewer: Viewer | undefined,
): Promise<ShownSuggestion[]> {
  const mine = await profileOf(keys, viewer);
  const parties = await partiesNaming(mine, viewer);
  const around = await linksAround([...keys, ...parties]);
  const sets = new Map(
    parties.map((party) => customerOf(party, around)).map((set) => [[...set].sort().join('\n'), set]),
  );
  const others = await Promise.all([...sets.values()].map((set) => profileOf(set, viewer)));
  const answers = await linksOf([...keys, ...parties]);
  const answered = (a: IdentifierKey, b: IdentifierKey) =>
    answers.some((one) => !one.undoneAt && ((one.a === a && one.b === b) || (one.a === b && one.b === a)));
  const found = suggestLinks(mine, others, answered);
  const records = new Map((await identifierRecords(found.map((one) => one.b))).map((one) => [one.key, one]));
  return found.map((one) => ({
    ...one,
    name: records.get(one.b)?.name,
    value: records.get(one.b)?.value ?? identifierOfKey(one.b).value,
  }));
}

async function profileOf(keys: readonly IdentifierKey[], viewer: Viewer | undefined): Promise<Profile> {
  const [records, history] = await Promise.all([
    identifierRecords(keys),
    interactionsOf(keys, { limit: READ_AT_MOST }),
  ]);
  const open = history.filter((one) => isOpenTo(viewer, one.audience));
  const written = open.filter((one) => one.direction === 'inbound');
  return {
    keys,
    names: [...new Set(records.flatMap((one) => one.names))],
    orders: [...new Set(open.flatMap(ordersIn))],
    signed: [...new Set(written.flatMap((one) => signedIdentifiers(one.text)))].filter((key) => !keys.includes(key)),
  };
}

function ordersIn(one: Interaction): string[] {
  return [
    ...(one.order ? [one.order.id] : []),
    ...(one.direction === 'inbound' ? namedOrders(`${one.subject ?? ''} ${one.text}`) : []),
  ];
}

/** Other customers in whose interactions this one's orders, addresses or numbers stand, and those whose they are. */
async function partiesNaming({ keys, orders, signed }: Profile, viewer: Viewer | undefined): Promise<IdentifierKey[]> {
  const words = [...orders, ...keys.map((key) => identifierOfKey(key).value)].slice(0, MOST_ASKED);
  const ids = (await Promise.all(words.map((word) => searchIds(`${word} `, MOST_FOUND)))).flat();
  const found = [...(await interactionsById(ids)).values()].filter((one) => isOpenTo(viewer, one.audience));
  const known = (await identifierRecords(signed)).map((one) => one.key);
  return [...new Set([...found.map((one) => one.party), ...known])].filter((party) => !keys.includes(party));
}
