import type { Page } from '@playwright/test';
import type { Interaction } from '../../lib/domain/interaction';

/** Stores interactions in the extension's database, opened by the page before. */
export async function putInteractions(options: Page, interactions: readonly Interaction[]): Promise<void> {
  await options.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const change = request.result.transaction('interactions', 'readwrite');
          for (const one of list) change.objectStore('interactions').put(one);
          change.addEventListener('error', () => reject(change.error));
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
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
