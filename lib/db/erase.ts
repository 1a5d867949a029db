import { touchBlocks } from './blocks';
import { db } from './database';
import { unindexInteractions } from './search-index';

/** How many records of an origin are stored, over all tables that name one. */
export async function countOfOrigin(origin: string): Promise<number> {
  const tables = originTables();
  const counts = await Promise.all(tables.map((table) => table.where('origin').equals(origin).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Takes away every record of an origin, with the drafts, overrides and corrections that hang on its conversations and interactions.
 * One transaction: all of it or nothing.
 */
export async function eraseOrigin(origin: string): Promise<void> {
  const tables = originTables();
  const hanging = [db.drafts, db.overrides, db.corrections, db.blocks, db.searched, db.postings];
  await db.transaction('rw', [...tables, ...hanging], async () => {
    const conversations = await db.conversations.where('origin').equals(origin).primaryKeys();
    const interactions = await db.interactions.where('origin').equals(origin).primaryKeys();
    const inIts = new Set(conversations);
    await touchBlocks(await packedMoments(origin, inIts));
    await db.drafts.filter((draft) => inIts.has(draft.conversation)).delete();
    await db.overrides.filter((one) => inIts.has(one.conversation)).delete();
    const about = new Set<string>([...conversations, ...interactions]);
    await db.corrections.filter((correction) => about.has(correction.about)).delete();
    await unindexInteractions(await db.interactions.where('origin').equals(origin).toArray());
    await Promise.all(tables.map((table) => table.where('origin').equals(origin).delete()));
  });
}

/** When an origin's own records of the figures are from, and the scores and drafts that were counted under its conversations. */
async function packedMoments(origin: string, conversations: ReadonlySet<string>): Promise<string[]> {
  const ats: string[] = [];
  const note = ({ at }: { at: string }) => void ats.push(at);
  const read = await db.facts.where('origin').equals(origin).toArray();
  read.forEach(note);
  const about = new Set([...conversations, ...read.map((one) => one.key)]);
  const hangs = (one: { origin?: string; conversation: string }) =>
    one.origin === origin || about.has(one.conversation);
  for (const table of [db.effort, db.ratings, db.drafts]) await table.filter(hangs).each(note);
  return ats;
}

function originTables() {
  return [
    db.interactions,
    db.identifiers,
    db.links,
    db.conversations,
    db.effort,
    db.facts,
    db.customerFacts,
    db.ratings,
    db.ideas,
    db.due,
  ];
}
