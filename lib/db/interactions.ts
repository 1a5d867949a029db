import { Dexie } from 'dexie';
import type { Interaction } from '../domain/interaction';
import { db } from './database';

/** A customer's interactions under any of the identifiers, newest first, older than `before` (ISO 8601). At most `limit`. */
export async function interactionsOf(
  parties: readonly string[],
  { before = '\uffff', limit }: { before?: string; limit: number },
): Promise<Interaction[]> {
  const lists = await Promise.all(
    parties.map((party) =>
      db.interactions
        .where('[party+at]')
        .between([party, Dexie.minKey], [party, before], true, false)
        .reverse()
        .limit(limit)
        .toArray(),
    ),
  );
  return lists
    .flat()
    .sort((x, y) => (x.at < y.at ? 1 : x.at > y.at ? -1 : 0))
    .slice(0, limit);
}

/** How many interactions are stored under the identifiers. */
export async function countInteractionsOf(parties: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    parties.map((party) =>
      db.interactions.where('[party+at]').between([party, Dexie.minKey], [party, Dexie.maxKey]).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** One conversation's interactions, oldest first. */
export async function interactionsIn(conversation: string): Promise<Interaction[]> {
  return db.interactions
    .where('[conversation+at]')
    .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
    .toArray();
}

/** The conversation after the given one in the order of keys; `''` gives the first, `undefined` is the end. */
export async function nextConversation(after: string): Promise<string | undefined> {
  return (await db.interactions.where('[conversation+at]').above([after, Dexie.maxKey]).first())?.conversation;
}

/** How many interactions are stored, of everyone. */
export async function countInteractions(): Promise<number> {
  return db.interactions.count();
}

/** Interactions by id; those that are gone are left out. */
export async function interactionsById(ids: readonly string[]): Promise<Map<string, Interaction>> {
  const found = await db.interactions.bulkGet([...ids]);
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** Whether anything is stored under the identifier outside the given conversation: an earlier contact. */
export async function hasContactBeside(party: string, conversation: string): Promise<boolean> {
  const other = await db.interactions
    .where('[party+at]')
    .between([party, Dexie.minKey], [party, Dexie.maxKey])
    .filter((one) => one.conversation !== conversation)
    .first();
  return other !== undefined;
}
