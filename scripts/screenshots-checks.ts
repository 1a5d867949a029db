import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDemo } from '../demo/server.ts';
import { atTicket } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';

// Photographs the checks at work in the extension as it was built last, light and dark, into docs/screenshots-checks.
const PICTURES = join(import.meta.dirname, '../docs/screenshots-checks');
const CLEAN = 'Hi Maya,\n\nI am sorry about the wait. I will write to you by 5 pm.';
const STOPPED = `${CLEAN} Could you send me your order number? We refund you everything today.`;

const demo = await startDemo({});
const app = await Throughline.launch();
try {
  mkdirSync(PICTURES, { recursive: true });
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await panel.setViewportSize({ width: 360, height: 900 });
  const box = panel.getByRole('textbox', { name: 'Reply text' });
  await box.fill(STOPPED);
  await panel.getByText('Promises more than the rules allow.').first().waitFor();
  await picture(panel, 'stopped');
  await box.press('Control+Shift+Enter');
  await panel.getByRole('button', { name: 'An exception' }).click();
  await picture(panel, 'overridden');
  await rememberHabits(panel);
  const options = await app.context.newPage();
  await options.setViewportSize({ width: 1280, height: 900 });
  await options.goto(app.url('options.html#overrides'));
  await options.getByRole('table').waitFor();
  await picture(options, 'lead');
  await options.goto(app.url('options.html#you'));
  await options.getByRole('switch').first().waitFor();
  await picture(options, 'habits');
  console.log(`pictures: ${PICTURES}`);
} finally {
  await app.close();
  await demo.close();
}

/** Three drafts of which the agent dropped the greeting and exchanged a word, as the panel keeps them. */
async function rememberHabits(ours: Page): Promise<void> {
  await ours.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          for (const n of [1, 2, 3]) {
            const inserted = text.slice(text.indexOf('\n\n') + 2).replace('wait', 'delay');
            const at = `2026-03-0${n}T10:00:00.000Z`;
            const draft = { proposed: text, inserted, insertedAt: at, style: 'direct', writer: 'embedded' };
            transaction.objectStore('drafts').put({
              id: `h${n}`,
              conversation: `h${n}`,
              at,
              guidanceVersion: 1,
              channel: 'email',
              language: 'en',
              ...draft,
            });
          }
          transaction.addEventListener('complete', () => (request.result.close(), resolve()));
        });
      }),
    CLEAN,
  );
}

async function picture(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: join(PICTURES, `${name}-${theme}.png`) });
  }
}
