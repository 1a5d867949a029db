import { countInteractionsOf, hasContactBeside } from '../db/interactions';
import { identifierRecords, identifiersLike, linksOf } from '../db/identifiers';
import type { LinkRecord } from '../db/records';
import type { IdentifierKey } from '../domain/identifier';
import type { Candidate } from '../domain/sighting';
import { customerOf } from '../identity/customer-of';
import { identifierKey, identifierOfKey } from '../identity/normalize-identifier';
import { peopleOf } from '../identity/people-under';
import type { Known } from '../identity/resolve-customer';
import { areSeveral } from '../identity/same-name';
import { skeletonOf } from '../identity/skeleton';
import { mailboxOf } from './mailbox-of';

/** How many links away a customer's identifiers may stand; far beyond any real person. */
const FARTHEST = 6;

/** All links within reach of the keys. */
export async function linksAround(keys: readonly IdentifierKey[]): Promise<LinkRecord[]> {
  let reached = new Set(keys);
  let links: LinkRecord[] = [];
  for (let step = 0; step < FARTHEST; step++) {
    links = await linksOf([...reached]);
    const wider = new Set([...reached, ...links.flatMap(({ a, b }) => [a, b])]);
    if (wider.size === reached.size) break;
    reached = wider;
  }
  return links;
}

/** What the page and the agent say of the conversation whose customer is looked for. */
export interface Question {
  conversation: string;
  candidates: readonly Candidate[];
  /** Addresses and `@domains` of our own side. */
  ours: readonly string[];
  chosen?: IdentifierKey;
}

/** Looks up all that resolution needs to know of the candidates. */
export async function knownCustomers({ conversation, candidates, ours, chosen }: Question): Promise<Known> {
  const keys = candidates.flatMap((one) => one.identifiers.map(identifierKey)).filter((key) => key !== undefined);
  if (chosen) keys.push(chosen);
  const links = await linksAround(keys);
  const all = [...new Set([...keys, ...links.flatMap(({ a, b }) => [a, b])])];
  const [records, earlier, imitated] = await Promise.all([
    identifierRecords(all),
    Promise.all(all.map((key) => hasContactBeside(key, conversation))),
    Promise.all(keys.map(imitatedBy)),
  ]);
  const byKey = new Map(records.map((record) => [record.key, record]));
  const met = new Set(all.filter((_, i) => earlier[i]));
  const own = ownAddresses(ours);
  const onPage = candidates.flatMap(({ name }) => name ?? []);
  const shared = records.filter(({ key, names }) => keys.includes(key) && areSeveral([...names, ...onPage]));
  const people = new Map(
    await Promise.all(shared.map(async ({ key }) => [key, peopleOf(await mailboxOf([key]))] as const)),
  );
  return {
    met: (key) => met.has(key),
    linked: (key) => customerOf(key, links),
    resembles: (key) => imitated[keys.indexOf(key)],
    names: (key) => byKey.get(key)?.names ?? [],
    people: (key) => people.get(key) ?? [],
    ours: own,
  };
}

async function imitatedBy(key: IdentifierKey): Promise<{ name?: string; value: string } | undefined> {
  const { kind, value } = identifierOfKey(key);
  if (kind !== 'email' && kind !== 'handle') return undefined;
  const alike = (await identifiersLike(skeletonOf(value))).filter((one) => one.key !== key && one.kind === kind);
  for (const one of alike) if (await countInteractionsOf([one.key])) return { name: one.name, value: one.value };
  return undefined;
}

function ownAddresses(ours: readonly string[]): (key: IdentifierKey) => boolean {
  const folded = new Set(ours.map((one) => one.toLowerCase().trim()));
  return (key) => {
    const { kind, value } = identifierOfKey(key);
    return kind === 'email' && (folded.has(value) || folded.has(value.slice(value.lastIndexOf('@'))));
  };
}
