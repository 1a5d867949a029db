import type { Page } from '@playwright/test';
import { withDemo } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

declare global {
  var howItWrites: 'honest' | 'failing' | 'inventing' | 'slow';
}

/** A browser's model as the Prompt API shows it, written here: it hands the draft back with another first line, or misbehaves. */
function plantModel(): void {
  globalThis.howItWrites = 'honest';
  const answer = (text: string) => {
    const draft = text.slice(text.indexOf('Reply:\n') + 7);
    if (globalThis.howItWrites === 'failing') throw new Error('out of memory');
    if (globalThis.howItWrites === 'inventing') return `${draft} You will get 900 EUR back.`;
    return draft.replace(',\n', ', good to hear from you.\n');
  };
  const session = {
    prompt: async (text: string) => (globalThis.howItWrites === 'slow' ? new Promise(() => {}) : answer(text)),
    destroy: () => undefined,
  };
  const LanguageModel = { availability: async () => 'available', create: async () => session };
  Object.assign(globalThis, { LanguageModel });
}

const box = (panel: Page) => panel.getByRole('textbox', { name: 'Reply text' });

test("a browser's model rewords drafts once it is switched on; where it does not serve, the panel says why", async ({
  app,
  demo,
}) => {
  await app.context.addInitScript(plantModel);
  const { page, panel } = await withDemo(app);
  await panel.evaluate(plantModel);
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#replies'));
  const choice = options.getByRole('switch', { name: 'Let the browser’s model reword drafts' });
  await choice.focus();
  await options.keyboard.press('Space');
  await expect(choice).toBeChecked();
  await expect(options.getByText('The model is there.')).toBeVisible();
  await expect.poll(() => app.worker.evaluate(() => chrome.storage.local.get('reply-writer'))).not.toEqual({});
  await options.close();

  await page.goto(`${demo.helpdeskUrl}tickets/4821?composer=textarea`);
  await page.bringToFront();
  await expect(box(panel)).toHaveValue(/good to hear from you/);
  await expect(panel.getByText('Worded by the browser’s model')).toBeVisible();

  for (const [how, said] of [
    ['failing', 'The browser’s model failed this time.'],
    ['inventing', 'A check stopped what the browser’s model wrote.'],
    ['slow', 'The browser’s model took too long.'],
  ] as const) {
    await panel.evaluate((one) => void (globalThis.howItWrites = one), how);
    await panel.getByRole('button', { name: 'Warmer' }).click();
    await expect(panel.getByText(said)).toBeVisible({ timeout: 12_000 });
    await expect(box(panel)).not.toHaveValue(/good to hear from you|900 EUR/);
  }
});
