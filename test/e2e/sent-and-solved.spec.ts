import type { Page } from '@playwright/test';
import { atTicket, happen, insertButton, records, written } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

interface Draft {
  proposed: string;
  inserted?: string;
  sent?: string;
  edits?: { changed: number; of: number };
}

const inserted = async (panel: Page) => (await records<Draft>(panel, 'drafts')).filter((one) => one.inserted);

test('a reply that is sent with changes joins the history as it was sent, and the panel says how much was changed', async ({
  app,
  demo,
}) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await insertButton(panel).click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  const draft = await written(page, '4821');
  const composer = page.locator('[data-ticket]:not([hidden]) [data-editor] textarea');
  await composer.press('Control+End');
  await composer.pressSequentially(' And two words');
  await page.locator('[data-ticket]:not([hidden])').getByRole('button', { name: /^Send/ }).click();
  const told = panel.getByRole('status').filter({ hasText: /^Sent with changes: 3 of \d+ words\.$/ });
  await expect(told).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  const [kept] = await inserted(panel);
  expect(kept).toMatchObject({ inserted: kept!.proposed, edits: { changed: 3 } });
  expect(kept!.sent!.replaceAll(/\s+/g, ' ')).toBe(`${draft} And two words`.replaceAll(/\s+/g, ' '));
  const history = await records<{ text: string; direction: string; fromDraft?: { changed: number } }>(
    panel,
    'interactions',
  );
  expect(history.filter((one) => one.fromDraft)).toMatchObject([
    { text: kept!.sent, direction: 'outbound', fromDraft: { changed: 3 } },
  ]);
  await panel.getByRole('button', { name: /^All/ }).click();
  const entry = panel.getByRole('dialog').getByText('And two words').first();
  await panel.getByRole('dialog').locator('summary').first().click();
  await expect(entry).toBeVisible();
  await expect(panel.getByRole('dialog').getByText(/^Sent with changes: 3 of/)).toBeVisible();
});

test('a reply of the agent’s own, after the draft was taken back, is nobody’s draft', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await insertButton(panel).click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Taken back.').waitFor();
  await happen(demo.helpdeskUrl, 'send', '4821', 'I will ring you at ten.');
  const history = () => records<{ text: string; fromDraft?: object }>(panel, 'interactions');
  await expect.poll(async () => (await history()).some((one) => one.text === 'I will ring you at ten.')).toBe(true);
  expect((await history()).filter((one) => one.fromDraft)).toEqual([]);
  expect(await inserted(panel)).toEqual([]);
});

test('solved in the page brings the effort row forward, where one digit counts; opened again it steps back', async ({
  app,
  demo,
}) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await insertButton(panel).waitFor();
  const forward = panel.locator('[data-solved]');
  await expect(forward).toHaveCount(0);
  await happen(demo.helpdeskUrl, 'status', '4821', 'solved');
  await expect(forward).toBeVisible();
  await expect(forward.getByRole('heading')).toContainText('Maya');
  await happen(demo.helpdeskUrl, 'arrive', '4821', 'It is back again.');
  await expect(forward).toHaveCount(0);
  await happen(demo.helpdeskUrl, 'status', '4821', 'solved');
  await expect(forward).toBeVisible();
  await panel.bringToFront();
  await panel.locator('body').press('6');
  await expect(panel.getByText('Logged 6, your estimate').first()).toBeVisible();
  expect(await records(panel, 'effort')).toMatchObject([{ score: 6 }]);
});
