import { NEXT_WITHIN_DAYS, type ConversationFacts, type CustomerFacts } from '../domain/conversation-facts';
import type { EffortScore } from '../domain/effort';
import type { Rating } from '../domain/rating';
import { hangingOn, spanOf, touchBlocks } from './blocks';
import { db } from './database';
import type { DraftRecord } from './records';

const DAY_MS = 86_400_000;

/**
 * Everything one block is packed of; `about` holds the facts of every conversation that a contact, score or draft of it belongs to. Scores and ratings
 * of those conversations are there from a fortnight around, too; `span` says which are the block's own.
 */
export interface WeekContent {
  contacts: ConversationFacts[];
  scores: EffortScore[];
  ratings: Rating[];
  drafts: DraftRecord[];
  about: Map<string, ConversationFacts>;
  /** First day and the day after the last, ISO 8601. */
  span: { from: string; to: string };
}

/**
 * Writes what was read of one conversation, and tells the customer's former conversation what came next. The same again writes nothing.
 * `parties`: every identifier of the customer, who is kept under the first of them in order.
 */
export async function rememberFacts(
  facts: ConversationFacts,
  customer: CustomerFacts,
  { ratings = [], parties = [facts.party] }: { ratings?: readonly Rating[]; parties?: readonly string[] } = {},
): Promise<void> {
  const [name, ...otherNames] = [...new Set([...parties, facts.party])].sort();
  await db.transaction('rw', [db.facts, db.customerFacts, db.ratings, db.blocks, db.effort, db.drafts], async () => {
    const stored = await db.facts
      .where('party')
      .anyOf([name!, ...otherNames])
      .toArray();
    const known = await db.facts.get(facts.key);
    const others = stored.filter((one) => one.key !== facts.key);
    const changed = linked([...others, facts]).filter((one) => one.key === facts.key || !others.includes(one));
    await db.customerFacts.bulkDelete(otherNames);
    await db.customerFacts.put({ ...customer, party: name! });
    if (changed.length === 1 && known && JSON.stringify(known) === JSON.stringify(changed[0]) && !ratings.length)
      return;
    await db.facts.bulkPut(changed);
    await db.ratings.bulkPut([...ratings]);
    await touchBlocks([
      ...[...changed, ...ratings, ...(known ? [known] : [])].map((one) => one.at),
      ...(await hangingOn(facts.key)),
    ]);
  });
}

/** How many conversations were read. */
export async function countFacts(): Promise<number> {
  return db.facts.count();
}

/** A customer's conversations, each with the one that began next within `NEXT_WITHIN_DAYS`. Unchanged ones keep their `next` as it is. */
function linked(facts: readonly ConversationFacts[]): ConversationFacts[] {
  const inOrder = facts.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return inOrder.map((one, i) => {
    const later = inOrder[i + 1];
    const days = later ? Math.floor((Date.parse(later.at) - Date.parse(one.at)) / DAY_MS) : Infinity;
    const next = later && days <= NEXT_WITHIN_DAYS ? { reason: later.reason, days } : undefined;
    return JSON.stringify(next) === JSON.stringify(one.next) ? one : { ...one, next };
  });
}

/**
 * Packs a block anew from what is stored now. Reading, packing and writing are one transaction, so that nothing written meanwhile is
 * taken for packed; `pack` must not wait for anything.
 */
export async function packBlock(key: string, pack: (content: WeekContent) => unknown): Promise<void> {
  await db.transaction('rw', [db.blocks, db.facts, db.effort, db.ratings, db.drafts], async () => {
    await db.blocks.put({ key, stale: 0, content: pack(await weekContent(key)) });
  });
}

/** An answer is looked for so many days around a week: surveys come back late, and agents log what a survey tells, too. */
const AROUND_DAYS = 14;

async function weekContent(key: string): Promise<WeekContent> {
  const { from, to } = spanOf(key);
  const within = [from, to, true, false] as const;
  const around = [shifted(from, -AROUND_DAYS), shifted(to, AROUND_DAYS), true, false] as const;
  const [contacts, scores, ratings, drafts] = await Promise.all([
    db.facts
      .where('at')
      .between(...within)
      .toArray(),
    db.effort
      .where('at')
      .between(...around)
      .toArray(),
    db.ratings
      .where('at')
      .between(...around)
      .toArray(),
    db.drafts
      .where('at')
      .between(...within)
      .toArray(),
  ]);
  const about = new Map(contacts.map((one) => [one.key, one]));
  const isWithin = ({ at }: { at: string }) => at >= from && at < to;
  const own = new Set([...scores, ...ratings, ...drafts].filter(isWithin).map((one) => one.conversation));
  const isOwn = (one: { at: string; conversation: string }) =>
    isWithin(one) || (one.conversation !== '' && own.has(one.conversation));
  const missing = [...own].filter((one) => !about.has(one));
  for (const one of await db.facts.bulkGet(missing)) if (one) about.set(one.key, one);
  return {
    contacts,
    scores: scores.filter((one) => !one.undoneAt && isOwn(one)),
    ratings: ratings.filter(isOwn),
    drafts,
    about,
    span: { from, to },
  };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** All customers' facts, for value and retention. */
export async function allCustomerFacts(): Promise<CustomerFacts[]> {
  return db.customerFacts.toArray();
}

/** Conversations between two moments (ISO 8601) in which a customer praised or complained, newest first. */
export async function voicedBetween(
  from: string,
  to: string,
  { limit, only }: { limit: number; only(facts: ConversationFacts): boolean },
): Promise<ConversationFacts[]> {
  return db.facts.where('voicedAt').between(from, to, true, true).reverse().filter(only).limit(limit).toArray();
}

/** The newest conversations with a reason, up to a moment. */
export async function newestOfReason(reason: string, to: string, limit: number): Promise<ConversationFacts[]> {
  return db.facts.where('[reason+at]').between([reason, ''], [reason, to], true, true).reverse().limit(limit).toArray();
}

/** What was read of one conversation, if it was. */
export async function factsOfConversation(key: string): Promise<ConversationFacts | undefined> {
  return db.facts.get(key);
}

/** What was read of several conversations, by key. */
export async function factsOfConversations(keys: readonly string[]): Promise<Map<string, ConversationFacts>> {
  const found = await db.facts.bulkGet([...new Set(keys)]);
  return new Map(found.flatMap((one) => (one ? [[one.key, one] as const] : [])));
}

/** Customers who do not want to be quoted. */
export async function quoteRefusals(): Promise<Set<string>> {
  return new Set(await db.quoteRefusals.toCollection().primaryKeys());
}

export async function refuseQuotes(party: string, at: string): Promise<void> {
  await db.quoteRefusals.put({ party, at });
}
