import { Dexie } from 'dexie';
import type { Interaction } from '../domain/interaction';
import { searchWords } from '../domain/search-words';
import { db } from './database';

/** Documents a posting holds: an erase then rewrites a small record, and a search reads newest blocks first. */
const BLOCK = 4096;
/** Words that the last, unfinished word of a question may stand for. */
const MOST_ENDINGS = 24;
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
    const known = new Set(
      (
        await db.searched
          .where('id')
          .anyOf(given.map((one) => one.id))
          .toArray()
      ).map(({ id }) => id),
    );
    const fresh = given.filter((one) => !known.has(one.id));
    if (!fresh.length) return;
    // Counted on from the highest, not by the store's own counter: what was undone leaves no trace in the numbers.
    const before = (await db.searched.orderBy(':id').last())?.n ?? 0;
    const numbers = fresh.map((_, i) => before + 1 + i);
    await db.searched.bulkAdd(fresh.map(({ id }, i) => ({ n: numbers[i]!, id })));
    await change(fresh, numbers, (docs, places) => [...new Set([...docs, ...places])]);
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

/** Every posting that the interactions' words touch is read once and written once. */
async function change(
  given: readonly Searchable[],
  numbers: readonly number[],
  apply: (docs: number[], places: ReadonlySet<number>) => number[],
): Promise<void> {
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
  const all = [...touched.values()];
  const stored = await db.postings.bulkGet(all.map(({ word, block }) => [word, block] as [string, number]));
  const after = all.map(({ word, block, places }, i) => ({
    word,
    block,
    docs: Uint16Array.from(apply([...(stored[i]?.docs ?? [])], places).sort((x, y) => x - y)),
  }));
  await db.postings.bulkPut(after.filter(({ docs }) => docs.length));
  await db.postings.bulkDelete(after.filter(({ docs }) => !docs.length).map(({ word, block }) => [word, block]));
}

/** Indexes what is stored and not indexed yet (from before there was an index, or restored); a few at a time, stopped by `signal`. */
export async function indexMissing(signal?: AbortSignal): Promise<void> {
  if ((await db.searched.count()) === (await db.interactions.count())) return;
  let last = '';
  while (!signal?.aborted) {
    const some = await db.interactions.where('id').above(last).limit(CHUNK).toArray();
    if (!some.length) return;
    await indexInteractions(some);
    last = some.at(-1)!.id;
  }
}

/**
 * Ids of interactions that hold every word of the question, those stored last first, at most `limit`. Its last word may be unfinished.
 * Reads the blocks that all words share, newest first, and stops when there are enough.
 */
export async function searchIds(question: string, limit: number): Promise<string[]> {
  const words = searchWords(question);
  if (!words.length) return [];
  const isOpen = !/\s$/.test(question);
  const lists = await Promise.all(words.map((word, i) => keysOf(word, isOpen && i === words.length - 1)));
  const shared = inAll(lists.map((list) => new Set(list.map(([, block]) => block))));
  const found: number[] = [];
  for (const block of shared.sort((x, y) => y - x)) {
    if (found.length >= limit) break;
    const sets = await Promise.all(lists.map((list) => docsOf(list.filter(([, one]) => one === block))));
    found.push(
      ...inAll(sets)
        .sort((x, y) => y - x)
        .map((place) => block * BLOCK + place),
    );
  }
  const records = await db.searched.bulkGet(found.slice(0, limit));
  return records.flatMap((one) => (one ? [one.id] : []));
}

function inAll([first, ...others]: readonly ReadonlySet<number>[]): number[] {
  return [...(first ?? [])].filter((one) => others.every((set) => set.has(one)));
}

type Key = [word: string, block: number];

async function keysOf(word: string, isOpen: boolean): Promise<Key[]> {
  const exact = db.postings.where(':id').between([word, Dexie.minKey], [word, Dexie.maxKey]).primaryKeys();
  if (!isOpen) return (await exact) as unknown as Key[];
  const keys = [...((await exact) as unknown as Key[])];
  // From word to word by its first key: a common beginning must not walk through all of its blocks.
  let last = word;
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const next = await db.postings
      .where(':id')
      .between([last, Dexie.maxKey], [`${word}\uffff`], false, false)
      .first();
    if (!next) break;
    keys.push(
      ...((await db.postings
        .where(':id')
        .between([next.word, Dexie.minKey], [next.word, Dexie.maxKey])
        .primaryKeys()) as unknown as Key[]),
    );
    last = next.word;
  }
  return keys;
}

async function docsOf(keys: readonly Key[]): Promise<Set<number>> {
  const postings = await db.postings.bulkGet([...keys]);
  return new Set(postings.flatMap((one) => (one ? [...one.docs] : [])));
}
