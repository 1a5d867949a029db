import type { Interaction } from '../domain/interaction';
import { db } from './database';
import { indexInteractions, unindexInteractions } from './search-index';

/** What storing came to: ids that were new, and for every given interaction the id it is stored under now. */
export interface Stored {
  added: string[];
  ids: string[];
}

/**
 * Stores interactions once however often they are read: an equal id is the same one, and so is equal content whose other record
 * came another way (page and import). Safe with several tabs and windows at once: one transaction.
 */
export async function addInteractions(given: readonly Interaction[]): Promise<Stored> {
  return db.transaction('rw', db.interactions, db.searched, db.postings, async () => {
    const sameId = await db.interactions.bulkGet(given.map((one) => one.id));
    const unknown = given.filter((_, i) => !sameId[i]);
    const sameContent = await withContent([...new Set(unknown.map((one) => one.contentKey))]);
    const byContent = Map.groupBy(sameContent, (one) => one.contentKey);
    const fresh = new Map<string, Interaction>();
    const ids = given.map((one, i) => {
      if (sameId[i] ?? fresh.get(one.id)) return one.id;
      const twin = byContent.get(one.contentKey)?.find((other) => isReadAnotherWay(one, other));
      if (twin) return twin.id;
      fresh.set(one.id, one);
      return one.id;
    });
    await db.interactions.bulkAdd([...fresh.values()]);
    await indexInteractions([...fresh.values()]);
    return { added: [...fresh.keys()], ids };
  });
}

// One request a key, all at once: `anyOf` walks a cursor from key to key, each a way to the store and back.
async function withContent(contentKeys: readonly string[]): Promise<Interaction[]> {
  const lists = await Promise.all(
    contentKeys.map((contentKey) => db.interactions.where('contentKey').equals(contentKey).toArray()),
  );
  return lists.flat();
}

// Two messages of one page with the same words in the same minute are two ("ok", "ok"); the same words from page and import are one.
function isReadAnotherWay(one: Interaction, other: Interaction): boolean {
  return one.origin !== other.origin || (one.system !== other.system && one.conversation === other.conversation);
}

/** Takes one conversation's interactions with any of the content keys away. */
export async function removeFromConversation(conversation: string, contentKeys: readonly string[]): Promise<void> {
  await db.transaction('rw', db.interactions, db.searched, db.postings, async () => {
    const gone = await db.interactions
      .where('contentKey')
      .anyOf(contentKeys)
      .filter((one) => one.conversation === conversation)
      .toArray();
    await unindexInteractions(gone);
    await db.interactions.bulkDelete(gone.map((one) => one.id));
  });
}
