import type { Page } from '@playwright/test';

/** Fills the extension's database with interactions that have every index and few words, made in the page itself: a million in minutes. */
export async function fillMinimal(ours: Page, total: number, now: string): Promise<void> {
  await ours.evaluate(
    async ([count, end]) => {
      const CHUNK = 10_000;
      const PER_CUSTOMER = 12;
      const YEAR_MS = 364 * 86_400_000;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error as Error));
      });
      const minimal = (i: number) => ({
        id: `year:fernhill:${i >> 2}:${i}`,
        contentKey: `minimal-${i}`,
        system: 'year',
        conversation: `year:fernhill:${i >> 2}`,
        party: `email:customer.${Math.floor(i / PER_CUSTOMER)}@example.com`,
        channel: 'email',
        direction: i & 1 ? 'outbound' : 'inbound',
        at: new Date(Date.parse(end) - (i / count) * YEAR_MS).toISOString(),
        text: 'Where is my order? It was to come on Friday.',
        audience: { site: 'import:year' },
        origin: 'import:year',
        capturedAt: end,
      });
      for (let from = 0; from < count; from += CHUNK)
        await new Promise<void>((resolve, reject) => {
          const writing = database.transaction('interactions', 'readwrite', { durability: 'relaxed' });
          const store = writing.objectStore('interactions');
          for (let i = from; i < Math.min(count, from + CHUNK); i++) store.put(minimal(i));
          writing.addEventListener('complete', () => resolve());
          writing.addEventListener('abort', () => reject(writing.error as Error));
        });
      database.close();
    },
    [total, now] as const,
  );
}
