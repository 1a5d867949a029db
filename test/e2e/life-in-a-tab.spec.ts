import { atTicket, goTo, insertButton, openIn, written } from './harness/at-ticket.ts';
import { Throughline } from './harness/launch-throughline.ts';
import { countIn, heldBy, ourWorlds, type Held } from './harness/our-world.ts';
import { expect, test } from './harness/test.ts';

/** Switches that are watched, after fifty that fill what is filled once. */
const SWITCHES = 150;
const TICKETS = ['4818', '4819', '4813', '4803', '4790', '4821'];

test('S23: 200 conversations later the page and the panel hold no more than after fifty', async ({ app, demo }) => {
  test.setTimeout(480_000);
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await insertButton(panel).waitFor();
  const [inPage, inPanel] = [await ourWorlds(page), await ourWorlds(panel)];
  const seen = { page: [] as Held[], panel: [] as Held[], observers: [] as number[] };
  for (let i = 1; i <= 50 + SWITCHES; i++) {
    const ticket = TICKETS[i % TICKETS.length]!;
    await goTo(page, ticket);
    await expect
      .poll(() => openIn(app).then(({ conversationId }) => conversationId, String), { intervals: [20] })
      .toBe(ticket);
    if (i < 50 || i % 30 !== 20) continue;
    await panel.getByText(`Ticket ${ticket}`).waitFor();
    seen.page.push(await heldBy(inPage.devtools));
    seen.panel.push(await settled(() => heldBy(inPanel.devtools)));
    seen.observers.push(await countIn(inPage.devtools, inPage.worlds()[0]!, 'MutationObserver'));
  }
  expect(growth(seen.page.map((one) => one.nodes))).toBeLessThan(SWITCHES / 4);
  expect(growth(seen.page.map((one) => one.listeners))).toBeLessThan(SWITCHES / 4);
  expect(growth(seen.page.map((one) => one.heapKiB))).toBeLessThan(SWITCHES);
  expect(growth(seen.panel.map((one) => one.nodes))).toBeLessThan(SWITCHES / 4);
  expect(growth(seen.panel.map((one) => one.listeners))).toBeLessThan(SWITCHES / 4);
  expect(growth(seen.panel.map((one) => one.heapKiB))).toBeLessThan(20 * SWITCHES);
  expect(new Set(seen.observers)).toEqual(new Set([1]));
});

/** What is held once the panel has drawn all it draws for a ticket: parts of it come a moment later. */
async function settled(ask: () => Promise<Held>): Promise<Held> {
  let held = await ask();
  const isSame = async () => {
    const before = held;
    held = await ask();
    return held.nodes === before.nodes && held.listeners === before.listeners;
  };
  await expect.poll(isSame, { intervals: [200] }).toBe(true);
  return held;
}

/** From the mean of the first two to that of the last two: single values swing with what the collector leaves for later. */
function growth(values: number[]): number {
  const mean = (two: number[]) => (two[0]! + two[1]!) / 2;
  return mean(values.slice(-2)) - mean(values.slice(0, 2));
}

test('one script is at work in a page, however often it is injected', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const { devtools, worlds } = await ourWorlds(page);
  const { tabId, document } = await openIn(app);
  for (let i = 0; i < 5; i++) {
    await panel.evaluate(
      (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['helpdesk.js'] }),
      tabId,
    );
  }
  expect(worlds()).toHaveLength(1);
  expect(await countIn(devtools, worlds()[0]!, 'MutationObserver')).toBe(1);
  await goTo(page, '4818');
  await panel.getByText('Ticket 4818').waitFor();
  expect((await openIn(app)).document).toBe(document);
});

test('after an update of the extension the old script goes quiet, and the new one reads on', async ({ demo }) => {
  const app = await Throughline.launch();
  const { page } = await atTicket(app, demo.helpdeskUrl, '4821');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const { devtools, worlds } = await ourWorlds(page);
  const [old] = worlds() as [number];
  await app.update();
  await expect.poll(() => worlds().length).toBe(2);
  await page.bringToFront();
  await goTo(page, '4818');
  await expect.poll(() => countIn(devtools, old, 'MutationObserver')).toBe(0);
  const [, young] = worlds() as [number, number];
  expect(await countIn(devtools, young, 'MutationObserver')).toBe(1);
  const panel = await app.openPanel();
  await panel.getByText('Ticket 4818').waitFor();
  expect(said).toEqual([]);
  await app.close();
});

test('two windows: each panel shows its own window’s ticket', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const [second] = await Promise.all([
    app.context.waitForEvent('page'),
    app.worker.evaluate((url) => void chrome.windows.create({ url }), `${demo.helpdeskUrl}tickets/4818`),
  ]);
  await second.locator('[data-composer]').first().waitFor();
  const other = await app.openPanel(second);
  await other.getByText('Ticket 4818').waitFor();
  await expect(panel.getByText('Ticket 4821')).toBeVisible();
  await goTo(page, '4819');
  await panel.getByText('Ticket 4819').waitFor();
  await expect(other.getByText('Sophie Lindqvist').first()).toBeVisible();
  await expect(other.getByText('Ticket 4819')).toHaveCount(0);
  await insertButton(other).click();
  await other.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await written(second, '4818')).toContain('Sophie');
  expect(await written(page, '4819')).toBe('');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});
