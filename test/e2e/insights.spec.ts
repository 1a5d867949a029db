import { blockKey } from '../../lib/db/blocks.ts';
import { shop } from '../../lib/guidance/default/shop.ts';
import { put } from '../../scripts/scale/fill-store.ts';
import { goTo, records, withDemo } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

test('effort logged by keyboard stands in the lead’s figures', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  await expect.poll(async () => (await records(panel, 'facts')).length).toBeGreaterThan(0);
  await panel.getByRole('button', { name: '4 of 7' }).focus();
  await panel.keyboard.press('2');
  await expect(panel.getByText('Logged 2, your estimate').first()).toBeVisible();
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#insights'));
  await expect(options.locator('[data-figure="ces"]')).toContainText('agents estimated: 1 so far');
});

test('an idea raised with one key is answered by the lead, and credited to the agent', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  await panel.getByRole('textbox').first().waitFor();
  await panel.locator('body').press('i');
  await panel.getByLabel(/What would make it easier/).fill('Say in the first mail that a trace takes three days.');
  await panel.getByRole('button', { name: 'Raise it' }).click();
  await expect(panel.getByText('Raised.')).toBeVisible();
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#ideas'));
  const idea = options.locator('li', { hasText: 'a trace takes three days' });
  await idea.getByLabel('Answer').selectOption('declined');
  await idea.getByRole('button', { name: 'Answer it' }).click();
  await expect(idea.getByText('Say why it is declined.')).toBeVisible();
  await idea.getByLabel('Answer').selectOption('done');
  await idea.getByLabel('Why, or what happens now').fill('It is in version 4.');
  await idea.getByRole('button', { name: 'Answer it' }).click();
  await expect(idea).toContainText('Thanks to');
  await expect(panel.getByText('It is in version 4.')).toBeVisible();
});

test('what was stored before is read on request, as the team’s own measure asks', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  const options = await app.context.newPage();
  await options.goto(app.url('options.html#effort'));
  await options.getByRole('radio', { name: /CES 1\.0/ }).check();
  await options.goto(app.url('options.html#insights'));
  await options.getByRole('button', { name: 'Read the stored conversations' }).click();
  // All that is stored is read, one conversation after the other.
  await options.getByText(/^\d+ conversations read\.$/).waitFor();
  expect((await records(panel, 'facts')).length).toBeGreaterThan(10);
  await expect(options.locator('[data-figure="reasons"] svg')).toBeVisible();
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByRole('button', { name: '2 of 5' }).focus();
  await panel.keyboard.press('7');
  await panel.keyboard.press('4');
  await expect(panel.getByText('Logged effort 4 of 5, your estimate').first()).toBeVisible();
  expect(await records(panel, 'effort')).toMatchObject([{ score: 4, scale: { version: 'CES 1.0', max: 5 } }]);
});

test('what customers with this reason come back with is offered, and answered in the draft', async ({ app, demo }) => {
  const { page, panel } = await withDemo(app);
  const past = someHistory();
  await put(panel, 'facts')(past);
  const rules = { version: 1, author: 'Ana', at: past[0]!.at, note: '', document: shop };
  await put(panel, 'guidance')([rules]);
  await panel.reload();
  await put(panel, 'blocks')([...new Set(past.map((one) => blockKey(one.at)))].map((key) => ({ key, stale: 1 })));
  await page.goto(`${demo.helpdeskUrl}tickets/4821`);
  await page.bringToFront();
  await panel.getByText('Ticket 4821').waitFor();
  // Counting all that is stored is a thread of its own, and waits for the reading.
  await panel.getByText(/50% of 80, after about 5 days/).waitFor();
  // Drafts wait for no counting: from then on they know.
  await goTo(page, '4822');
  await panel.getByText('Ticket 4822').waitFor();
  await goTo(page, '4821');
  await panel.getByText('Ticket 4821').waitFor();
  await expect(panel.getByRole('textbox').first()).toHaveValue(/wait for the carrier’s search to end/);
});

/** Late parcels, half of which turn out to be lost, among other contacts. */
function someHistory() {
  const [now, day] = [Date.now(), 86_400_000];
  return Array.from({ length: 240 }, (_, i) => {
    const at = new Date(now - (20 + (i % 60)) * day).toISOString();
    const reason = i < 80 ? 'delivery-late' : i < 120 ? 'delivery-lost' : 'how-to';
    const next = i < 40 ? { reason: 'delivery-lost', days: 5 } : undefined;
    return {
      ...{ key: `past:${i}`, party: `email:past.${i}@example.com`, at, lastAt: at, channel: 'email', reason, next },
      ...{ stage: 'purchase', language: 'en', feeling: 'calm', intensity: 0, effort: 10, signals: {}, voices: [] },
      origin: 'import:past',
    };
  });
}
