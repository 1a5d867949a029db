import type { Page } from '@playwright/test';
import { startDemo } from '../../demo/server.ts';
import { atTicket } from '../../test/e2e/harness/at-ticket.ts';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { openSection, photograph, photographPanel, type PanelShot, type WorkspaceShot } from './workspace-shot.ts';

export const CHECK_PANELS: readonly PanelShot[] = [
  { name: 'stopped', says: 'A check stops the reply, and says why' },
  { name: 'overridden', says: 'Inserted all the same, with the reason kept' },
];

export const CHECK_SHOTS: readonly WorkspaceShot[] = [
  { name: 'overrides', says: 'Which checks agents overrode, and why' },
  { name: 'habits', says: 'What was learnt from an agent’s own edits, theirs alone' },
  { name: 'who-did-what', says: 'Who did what, and whether the log is still what was written' },
];

const CLEAN = 'Hi Maya,\n\nI am sorry about the wait. I will write to you by 5 pm.';
const STOPPED = `${CLEAN} Could you send me your order number? We refund you everything today.`;

/** Photographs the checks at work: a stop, the override, and what leads and agents see of them. */
export async function takeChecks(app: Throughline): Promise<void> {
  const demo = await startDemo({});
  try {
    const { panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
    const box = panel.getByRole('textbox', { name: 'Reply text' });
    await box.fill(STOPPED);
    await panel.getByText('Promises more than the rules allow.').first().waitFor();
    await photographPanel(panel, 'stopped');
    await box.press('Control+Shift+Enter');
    await panel.getByRole('button', { name: 'An exception' }).click();
    await photographPanel(panel, 'overridden');
    await rememberHabits(panel);
    const page = await openSection(app, 'overrides');
    await page.getByRole('table').waitFor();
    await photograph(page, 'overrides');
    await page.goto(app.url('options.html#you'));
    await page.getByRole('switch').first().waitFor();
    await photograph(page, 'habits');
    await page.goto(app.url('options.html#audit'));
    await page.getByRole('table', { name: 'Who did what' }).waitFor();
    await photograph(page, 'who-did-what');
  } finally {
    await demo.close();
  }
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
