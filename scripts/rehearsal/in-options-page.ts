import type { Page } from '@playwright/test';
import type { Interaction } from '../../lib/domain/interaction';

/** Stores interactions in the extension's database, once the page has made it. */
export async function putInteractions(options: Page, interactions: readonly Interaction[]): Promise<void> {
  await options.evaluate(
    async (list) => {
      const isMade = async () =>
        (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'throughline' && version > 1);
      // Opened any sooner, it would be made here, empty and without its tables.
      while (!(await isMade())) await new Promise((resolve) => setTimeout(resolve, 20));
      const open = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The database did not open')));
      });
      const change = open.transaction('interactions', 'readwrite');
      const written = new Promise<void>((resolve, reject) => {
        change.addEventListener('complete', () => resolve());
        change.addEventListener('abort', () => reject(change.error ?? new Error('Not written')));
      });
      for (const one of list) change.objectStore('interactions').put(one);
      await written;
      open.close();
    },
    [...interactions],
  );
}

/** Changes a rule, rehearses, and says how many rows were shown, after how long, and the longest task of the page meanwhile (ms; 0: none over 50). */
export async function replayed(options: Page): Promise<{ rows: number; seconds: number; longestTask: number }> {
  await options.getByRole('button', { name: 'I lead this team' }).click();
  await options.getByRole('button', { name: 'Add words' }).click();
  await options.getByLabel('Words to avoid').last().fill('sorry');
  await options.getByRole('link', { name: 'Rehearsal' }).click();
  await options.getByRole('button', { name: 'Rehearse', exact: true }).waitFor();
  await options.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'longtask' });
  });
  const started = performance.now();
  await options.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await options.getByText(/break a check or an example/).waitFor({ timeout: 180_000 });
  const seconds = (performance.now() - started) / 1000;
  const all = await options.getByRole('radio', { name: /^All/ }).locator('..').innerText();
  const rows = Number(/\d+/.exec(all)?.[0]);
  const longestTask = await options.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  return { rows, seconds, longestTask };
}
