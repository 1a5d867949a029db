import type { Interaction } from '../domain/interaction';
import { searchWords } from '../domain/search-words';
import { db } from './database';

/** Documents a posting holds: an erase then rewrites a small record, and a search reads newest blocks first. */
export const BLOCK = 4096;
const CHUNK = 500;

type Searchable = Pick<Interaction, 'id' | 'party' | 'subject' | 'author' | 'text' | 'order'>;

/** The words an interaction is found by. */
function wordsOf({ subject = '', author = '', text, order }: Searchable): string[] {
  return searchWords(`${subject}\n${author}\n${order?.id ?? ''}\n${text}`);
}

/** Adds interactions to the index; those that are there stay as they are. Part of the caller's transaction, if it has one over these tables. */
export async function indexInteractions(given: readonly Searchable[]): Promise<void> {
  if (!given.length) return;
  await db.transaction('rw', db.searched, db.postings, async () => {
    // One request an id, all at once: `anyOf` walks a cursor from key to key, each a way to the store and back.
    const known = await Promise.all(given.map(({ id }) => db.searched.where('id').equals(id).primaryKeys()));
    const fresh = given.filter((_, i) => !known[i]!.length);
    if (!fresh.length) return;
    // Counted on from the highest, not by the store's own counter: what was undone leaves no trace in the numbers.
    const before = (await db.searched.orderBy(':id').last())?.n ?? 0;
    const numbers = fresh.map((_, i) => before + 1 + i);
    await db.searched.bulkAdd(fresh.map(({ id }, i) => ({ n: numbers[i]!, id })));
    await change(fresh, numbers, added);
  });
}

/** Takes interactions, as they were stored, out of the index. */
export async function unindexInteractions(given: readonly Searchable[]): Promise<void> {
  for (let from = 0; from < given.length; from += CHUNK) {
    const some = given.slice(from, from + CHUNK);
    await db.transaction('rw', db.searched, db.postings, async () => {
      const records = await db.searched
        .where('id')
        .anyOf(some.map((one) => one.id))
        .toArray();
      const numberOf = new Map(records.map(({ n, id }) => [id, n]));
      const found = some.filter((one) => numberOf.has(one.id));
      await change(
        found,
        found.map((one) => numberOf.get(one.id)!),
        (docs, places) => docs.filter((one) => !places.has(one)),
      );
      await db.searched.bulkDelete(records.map(({ n }) => n));
    });
  }
}

/** Where each word of the interactions stands, by the number that each has in the index. */
export function placesOf(
  given: readonly Searchable[],
  numbers: readonly number[],
): { word: string; block: number; places: Set<number> }[] {
  const touched = new Map<string, { word: string; block: number; places: Set<number> }>();
  given.forEach((one, i) => {
    const block = Math.floor(numbers[i]! / BLOCK);
    for (const word of wordsOf(one)) {
      const key = `${word}\n${block}`;
      const entry = touched.get(key) ?? { word, block, places: new Set() };
      entry.places.add(numbers[i]! % BLOCK);
      touched.set(key, entry);
    }
  });
  return [...touched.values()];
}

/** Every posting that the interactions' words touch is read once and written once. */
async function change(
  given: readonly Searchable[],
  numbers: readonly number[],
  apply: (docs: Uint16Array, places: ReadonlySet<number>) => Uint16Array,
): Promise<void> {
  const all = placesOf(given, numbers);
  const stored = await db.postings.bulkGet(all.map(({ word, block }) => [word, block] as [string, number]));
  const after = all.map(({ word, block, places }, i) => ({
    word,
    block,
    docs: apply(stored[i]?.docs ?? new Uint16Array(), places),
  }));
  await db.postings.bulkPut(after.filter(({ docs }) => docs.length));
  await db.postings.bulkDelete(after.filter(({ docs }) => !docs.length).map(({ word, block }) => [word, block]));
}

/** Both ascending; typed arrays sort by number. */
function added(docs: Uint16Array, places: ReadonlySet<number>): Uint16Array {
  if (!docs.length) return Uint16Array.from(places).sort();
  return Uint16Array.from(new Set([...docs, ...places])).sort();
}

/** How many are indexed between two looks at whether to go on: reading their words is a page's own work, and must not be felt. */
const SLICE = 100;
/** Marks that everything stored is indexed. To count both tables takes longer than any search, and holds every other question up. */
const COMPLETE = { n: 0, id: '' };

/** Indexes what is stored and not indexed yet (from before there was an index, or restored); a few at a time, stopped by `signal`. */
export async function indexMissing(signal?: AbortSignal): Promise<void> {
  if (await db.searched.get(COMPLETE.n)) return;
  if ((await db.searched.count()) !== (await db.interactions.count()) && !(await indexAll(signal))) return;
  await db.searched.put(COMPLETE);
}

/** Whether it came to the end. */
async function indexAll(signal: AbortSignal | undefined): Promise<boolean> {
  let last = '';
  while (!signal?.aborted) {
    const some = await db.interactions.where('id').above(last).limit(SLICE).toArray();
    if (!some.length) return true;
    await indexInteractions(some);
    last = some.at(-1)!.id;
  }
  return false;
}

/** Something is stored without being indexed: `indexMissing` will look for it. Part of the caller's transaction. */
export async function noteUnindexed(): Promise<void> {
  await db.searched.delete(COMPLETE.n);
}
