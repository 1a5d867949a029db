import { Dexie } from 'dexie';
import { searchWords } from '../domain/search-words';
import { db } from './database';
import { BLOCK } from './search-index';

/** Words that the last, unfinished word of a question may stand for. */
const MOST_ENDINGS = 24;
/** Keys of postings asked for at once. */
const PAGE = 1000;
/** Blocks read side by side at most: rare pairs of frequent words are looked for through all of them. */
const MOST_AT_ONCE = 16;

type Key = [word: string, block: number];

/**
 * Ids of interactions that hold every word of the question, those stored last first, at most `limit`. Its last word may be unfinished.
 * Reads the blocks that all words share, newest first, and stops when there are enough, or when `signal` says that nobody waits any more.
 */
export async function searchIds(question: string, limit: number, signal?: AbortSignal): Promise<string[]> {
  const words = searchWords(question);
  if (!words.length) return [];
  const isOpen = !/\s$/.test(question);
  const lists = await Promise.all(words.map((word, i) => keysOf(word, isOpen && i === words.length - 1)));
  const blocks = inAll(lists.map((list) => new Set(list.map(([, block]) => block)))).sort((x, y) => y - x);
  const byBlock = lists.map((list) => Map.groupBy(list, ([, block]) => block));
  const found: number[] = [];
  for (let from = 0, count = 1; from < blocks.length && found.length < limit; from += count, count = wider(count)) {
    if (signal?.aborted) return [];
    const some = blocks.slice(from, from + count);
    found.push(...(await Promise.all(some.map((block) => numbersIn(block, byBlock)))).flat());
  }
  const records = await db.searched.bulkGet(found.slice(0, limit));
  return records.flatMap((one) => (one ? [one.id] : []));
}

function wider(count: number): number {
  return Math.min(MOST_AT_ONCE, count * 2);
}

/** Numbers of the interactions of a block that hold every word, newest first. */
async function numbersIn(block: number, byBlock: readonly ReadonlyMap<number, Key[]>[]): Promise<number[]> {
  const sets = await Promise.all(byBlock.map((keys) => docsOf(keys.get(block) ?? [])));
  return inAll(sets)
    .sort((x, y) => y - x)
    .map((place) => block * BLOCK + place);
}

function inAll([first, ...others]: readonly ReadonlySet<number>[]): number[] {
  return [...(first ?? [])].filter((one) => others.every((set) => set.has(one)));
}

async function docsOf(keys: readonly Key[]): Promise<Set<number>> {
  const postings = await db.postings.bulkGet([...keys]);
  return new Set(postings.flatMap((one) => (one ? [...one.docs] : [])));
}

async function keysOf(word: string, isOpen: boolean): Promise<Key[]> {
  const [exact, endings] = await Promise.all([keysOfWord(word), isOpen ? keysOfEndings(word) : []]);
  return [...exact, ...endings];
}

async function keysOfWord(word: string): Promise<Key[]> {
  return keysBetween([word, Dexie.minKey], [word, Dexie.maxKey]);
}

/** Keys of the words that go on from a beginning, the first of them in the order of the alphabet. */
async function keysOfEndings(beginning: string): Promise<Key[]> {
  const found = new Map<string, Key[]>();
  for (let last = beginning; found.size < MOST_ENDINGS;) {
    const page = await keysBetween([last, Dexie.maxKey], [`${beginning}\uffff`], PAGE);
    const words = Map.groupBy(page, ([word]) => word);
    if (page.length === PAGE) {
      // The page may end within its last word.
      const cut = page.at(-1)![0];
      if (words.size > 1) words.delete(cut);
      else words.set(cut, await keysOfWord(cut));
    }
    for (const [word, keys] of words) if (found.size < MOST_ENDINGS) found.set((last = word), keys);
    if (page.length < PAGE) break;
  }
  return [...found.values()].flat();
}

async function keysBetween(from: unknown[], to: unknown[], limit = Infinity): Promise<Key[]> {
  const keys = await db.postings.where(':id').between(from, to, false, false).limit(limit).primaryKeys();
  return keys as unknown as Key[];
}
