import { expect, test } from '../harness/test.ts';
import { besidePanel, openConversation, stored } from './with-history.ts';

const RT = 'http://127.0.0.1:8110';

test('Request Tracker: customer, messages and direction read right, the reply in the composer as typed', async ({
  app,
}) => {
  const { page, panel } = await besidePanel(app);
  await page.goto(RT);
  await page.fill('input[name="user"]', 'maya');
  await page.fill('input[name="pass"]', 'Brightwell-2026');
  await page.keyboard.press('Enter');
  await page.locator('#li-preferences').first().waitFor({ state: 'attached' });
  await page.goto(`${RT}/Ticket/Display.html?id=1`);
  await page.bringToFront();
  await expect(panel.getByText('Priya Raman').first()).toBeVisible({ timeout: 20_000 });
  const open = await openConversation(app);
  expect(open.resolution).toMatchObject({ kind: 'new', identifier: { value: 'priya.raman@example.org' } });
  await expect
    .poll(async () => (await stored(panel)).map((one) => one.direction))
    .toEqual(['inbound', 'outbound', 'inbound', 'note', 'outbound', 'inbound']);
  await panel.evaluate(async (site) => {
    await chrome.storage.local.set({ 'own-data-sites': [site] });
    await chrome.runtime.sendMessage({ type: 'own-data:changed', data: { site } });
  }, 'http://127.0.0.1');
  await expect.poll(async () => (await openConversation(app)).ownData).toBe('read');
  const surer = await openConversation(app);
  expect(surer.readings.map(({ ground, identifiers }) => [ground, identifiers[0]!.value])).toEqual([
    ['field', 'priya.raman@example.org'],
    ['json', 'priya.raman@example.org'],
  ]);
  expect((await stored(panel)).length).toBe(6);
  const messages = await stored(panel);
  expect(messages[0]!.text).toContain('I ordered the oak bedside table on the 3rd (order BW-20417)');
  expect(messages[3]!.text).toContain('Carrier confirms the parcel is lost');

  // The page of the history names no requestor, so that who wrote is read there.
  await page.goto(`${RT}/Ticket/History.html?id=1`);
  await expect
    .poll(async () => (await openConversation(app)).readings.map(({ ground }) => ground), { timeout: 20_000 })
    .toContain('header');
  expect((await stored(panel)).map((one) => one.direction)).toEqual(messages.map((one) => one.direction));

  await page.goto(`${RT}/Ticket/Update.html?id=1&Action=Respond`);
  await expect(panel.getByRole('button', { name: /^Insert/ })).toBeEnabled({ timeout: 20_000 });
  const draft = await panel.getByRole('textbox').first().inputValue();
  await panel.getByRole('button', { name: /^Insert/ }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  const written = await page.evaluate(
    () => document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!.contentDocument!.body.innerText,
  );
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  expect(lines(written)).toEqual(lines(draft));
});
