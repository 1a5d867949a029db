import type { Page } from '@playwright/test';
import { CUSTOMERS, generatedIdentifier, generatedInteraction } from './generated-history';

const CHUNK = 5000;

/** Adds `total` generated interactions and their customers to the extension's database, through a page of its own. */
export async function fillStore(ours: Page, total: number): Promise<void> {
  const now = new Date().toISOString();
  // The first customer, Maya, is there with the demo company.
  await inChunks(CUSTOMERS - 1, (i) => generatedIdentifier(i + 1, now), put(ours, 'identifiers'));
  await inChunks(total, (i) => generatedInteraction(i, total, now), put(ours, 'interactions'));
}

/** Makes and stores records a few at a time. */
export async function inChunks<T>(total: number, make: (i: number) => T, store: (records: T[]) => Promise<void>) {
  for (let from = 0; from < total; from += CHUNK)
    await store(Array.from({ length: Math.min(CHUNK, total - from) }, (_, i) => make(from + i)));
}

// The page's own Dexie is not reachable from outside; the database that it made is.
/** Returns a function that stores records in a table of the extension's database, through one of its own pages. */
export function put(ours: Page, table: string) {
  return (records: object[]) =>
    ours.evaluate(
      ([name, all]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('throughline');
          opening.addEventListener('error', () => reject(opening.error as Error));
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction(name, 'readwrite', { durability: 'relaxed' });
            for (const one of all) writing.objectStore(name).put(one);
            writing.addEventListener('complete', () => (opening.result.close(), resolve()));
            writing.addEventListener('abort', () => reject(writing.error as Error));
          });
        }),
      [table, records] as const,
    );
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
