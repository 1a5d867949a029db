import type { Page } from '@playwright/test';
import { placesOf } from '../../lib/db/search-index';
import { CUSTOMERS, generatedIdentifier, generatedInteraction } from './generated-history';

const CHUNK = 5000;
/** As many as a posting of the index speaks of, so that each posting is written once. */
const BLOCK = 4096;

/** Adds `total` generated interactions, their customers and the index over their words to the extension's database, through a page of its own. */
export async function fillStore(ours: Page, total: number): Promise<void> {
  const now = new Date().toISOString();
  // The first customer, Maya, is there with the demo company.
  await inChunks(CUSTOMERS - 1, (i) => generatedIdentifier(i + 1, now), put(ours, 'identifiers'));
  const putInteractions = put(ours, 'interactions');
  // The first block is the demo company's.
  for (let from = 0, block = 1; from < total; from += BLOCK, block++) {
    const some = Array.from({ length: Math.min(BLOCK, total - from) }, (_, i) =>
      generatedInteraction(from + i, total, now),
    );
    const numbers = some.map((_, i) => block * BLOCK + i);
    await putInteractions(some);
    await put(ours, 'searched')(some.map(({ id }, i) => ({ n: numbers[i], id })));
    await put(
      ours,
      'postings',
    )(placesOf(some, numbers).map(({ word, places }) => ({ word, block, docs: [...places] })));
  }
}

/** Makes and stores records a few at a time. */
export async function inChunks<T>(total: number, make: (i: number) => T, store: (records: T[]) => Promise<void>) {
  for (let from = 0; from < total; from += CHUNK)
    await store(Array.from({ length: Math.min(CHUNK, total - from) }, (_, i) => make(from + i)));
}

// The page's own Dexie is not reachable from outside; the database that it made is.
/** Returns a function that stores records in a table of the extension's database, through one of its own pages. */
export function put(ours: Page, table: string): (records: object[]) => Promise<void> {
  // As one text: the browser's driver takes a large object apart far more slowly than both sides read JSON.
  return (records) => ours.evaluate(putInPage, [table, JSON.stringify(records)] as const);
}

/** Runs in the page. */
function putInPage([table, json]: readonly [string, string]): Promise<void> {
  const records = JSON.parse(json) as { docs?: number[] | Uint16Array }[];
  if (table === 'postings') for (const one of records) one.docs = Uint16Array.from(one.docs!);
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('throughline');
    opening.addEventListener('error', () => reject(opening.error as Error));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const one of records) writing.objectStore(table).put(one);
      writing.addEventListener('complete', () => (opening.result.close(), resolve()));
      writing.addEventListener('abort', () => reject(writing.error as Error));
    });
  });
}

/** How many interactions are stored. */
export async function countStored(ours: Page): Promise<number> {
  return ours.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('interactions').objectStore('interactions').count();
          counting.addEventListener('success', () => (opening.result.close(), resolve(counting.result)));
        });
      }),
  );
}
