import { expect, type Page } from '@playwright/test';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import type { Throughline } from '../harness/launch-throughline.ts';

/** The panel beside a new page, past the first minutes, with the bed's site allowed. */
export async function besidePanel(app: Throughline): Promise<{ page: Page; panel: Page }> {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  return { page, panel };
}

/** What the worker understood of the one conversation that is open. */
export async function openConversation(app: Throughline): Promise<OpenConversation> {
  const isOpen = (one: unknown): one is OpenConversation =>
    (one as OpenConversation | undefined)?.kind === 'conversation';
  await expect.poll(async () => Object.values(await app.session()).some(isOpen), { timeout: 20_000 }).toBe(true);
  return Object.values(await app.session()).find(isOpen)!;
}

/** Everything stored, by direction and words. */
export async function stored(
  panel: Page,
): Promise<Array<{ direction: string; author?: string; text: string; at: string; party: string }>> {
  return panel.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const all = request.result.transaction('interactions').objectStore('interactions').getAll();
          all.addEventListener('success', () =>
            resolve(all.result.sort((a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1))),
          );
        });
      }),
  );
}
