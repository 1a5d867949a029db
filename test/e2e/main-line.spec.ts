import type { Page } from '@playwright/test';
import type { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

/** The demo helpdesk on a ticket, the panel beside it, the demo company's history loaded as an agent would load it. */
async function atTicket(
  app: Throughline,
  helpdeskUrl: string,
  ticket: string,
  composer = 'contenteditable',
): Promise<{ page: Page; panel: Page }> {
  await app.allowSite('http://127.0.0.1/*');
  const page = await app.context.newPage();
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Load the demo company' }).click();
  await panel.getByRole('button', { name: /remove/i }).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.goto(`${helpdeskUrl}tickets/${ticket}?composer=${composer}`);
  await page.bringToFront();
  await panel.getByText(`Ticket ${ticket}`).waitFor();
  return { page, panel };
}

const insert = (panel: Page) => panel.getByRole('button', { name: /^Insert/ });

for (const composer of ['textarea', 'contenteditable', 'tinymce', 'ckeditor4', 'prosemirror']) {
  test(`from an open ticket to a reply in the page: ${composer}`, async ({ app, demo }) => {
    const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', composer);
    await expect(panel.getByText('Maya Okafor').first()).toBeVisible();
    await expect(panel.getByText('Do not ask or suggest again')).toBeVisible();
    await expect(
      panel
        .getByText(/F-10294/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const draft = await panel.getByRole('textbox').first().inputValue();
    expect(draft).toContain('Maya');
    await insert(panel).click();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
    const written = () =>
      page.evaluate(() => {
        const pane = document.querySelector('[data-ticket]:not([hidden]) [data-editor]')!;
        const editor = ['iframe', '[contenteditable="true"]', 'textarea']
          .map((one) => pane.querySelector<HTMLElement>(one))
          .find(Boolean);
        if (editor instanceof HTMLTextAreaElement) return editor.value;
        return (editor instanceof HTMLIFrameElement ? editor.contentDocument!.body : editor!).innerText;
      });
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
    expect(lines(await written())).toEqual(lines(draft));
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await written()).trim()).toBe('');
  });
}

test('effort is logged in two keys, says whose it is, and is taken back', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await panel.getByRole('button', { name: /^6/ }).click();
  await expect(panel.getByText('Logged 6, your estimate').first()).toBeVisible();
  const scores = await panel.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('throughline');
        request.onsuccess = () => {
          const all = request.result.transaction('effort').objectStore('effort').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(scores).toMatchObject([
    { score: 6, rater: 'agent-estimate', scale: { version: 'CES 2.0', highIs: 'ease', min: 1, max: 7 } },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Logged 6, your estimate')).toHaveCount(0);
});

test('the panel follows the agent from ticket to ticket, and shows nobody beside a page that is not allowed', async ({
  app,
  demo,
}) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await expect(panel.getByText('Maya Okafor').first()).toBeVisible();
  await page.locator('a[href*="tickets/4818"]').first().click();
  await expect(panel.getByText('Sophie Lindqvist').first()).toBeVisible();
  await expect(panel.getByText('Maya Okafor')).toHaveCount(0);
  await page.goto('about:blank');
  await expect(panel.getByText('Sophie Lindqvist')).toHaveCount(0);
});

test('a message that arrives makes the draft stale, and insert waits for a new one', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const box = panel.getByRole('textbox').first();
  await expect(box).not.toHaveValue('');
  await box.fill('Hi Maya, my own words.');
  await page.request.post(new URL('/demo/arrive', demo.helpdeskUrl).href, {
    data: { id: '4821', text: 'Forget it, I bought another one.' },
  });
  await expect(panel.getByRole('button', { name: 'Rewrite' })).toBeVisible();
  await expect(insert(panel)).toBeDisabled();
  await panel.getByRole('button', { name: 'Rewrite' }).click();
  await expect(insert(panel)).toBeEnabled();
});

test('a digit armed from the composer is logged, and never reaches the reply', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await expect(panel.getByRole('button', { name: /^Insert/ })).toBeEnabled();
  const composer = page.locator('[data-ticket]:not([hidden]) [data-editor] textarea');
  await composer.fill('My own words.');
  // What the command does in the worker; a headless browser has no accelerators to press.
  const arm = () =>
    app.worker.evaluate(async () => {
      const session = await chrome.storage.session.get();
      const [key, state] = Object.entries(session).find(([name]) => name.startsWith('tab:')) as [
        string,
        { tabId: number; document: string; conversation: string; conversationId: string },
      ];
      await chrome.storage.session.set({
        [key.replace('tab:', 'armed:')]: {
          conversation: state.conversation,
          rater: 'agent-estimate',
          until: Date.now() + 3000,
        },
      });
      await chrome.tabs.sendMessage(state.tabId, {
        type: 'composer:arm-digit',
        data: { document: state.document, conversation: state.conversationId },
      });
    });
  await composer.focus();
  await arm();
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await expect(composer).toHaveValue('My own words.4');
  await expect(panel.getByText(/^Logged/)).toHaveCount(0);
  await arm();
  await page.keyboard.press('5');
  await expect(panel.getByText('Logged 5, your estimate').first()).toBeVisible();
  await expect(composer).toHaveValue('My own words.4');
});
