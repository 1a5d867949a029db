import type { RunningDemo } from '../../demo/server.ts';
import { atTicket, goTo, happen, insertButton, pressCommand, written } from './harness/at-ticket.ts';
import type { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

/** Beside the second of two tickets, each with a reply begun. */
async function halfWrittenForTwo(app: Throughline, demo: RunningDemo) {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  const box = panel.getByRole('textbox').first();
  await box.fill('Hi Maya, half written.');
  await goTo(page, '4818');
  await expect(box).toHaveValue(/Sophie/);
  await box.fill('Hi Sophie, half written.');
  return { page, panel, box };
}

test('what was half written for two tickets stands there when the agent comes back to either', async ({
  app,
  demo,
}) => {
  const { page, box } = await halfWrittenForTwo(app, demo);
  await goTo(page, '4821');
  await expect(box).toHaveValue('Hi Maya, half written.');
  await goTo(page, '4818');
  await expect(box).toHaveValue('Hi Sophie, half written.');
});

test('what was half written outlives the panel, and is stale when the customer wrote meanwhile', async ({
  app,
  demo,
}) => {
  const { page, panel, box } = await halfWrittenForTwo(app, demo);
  await panel.reload();
  await expect(box).toHaveValue('Hi Sophie, half written.');
  await goTo(page, '4821');
  await expect(box).toHaveValue('Hi Maya, half written.');
  await expect(insertButton(panel)).toBeEnabled();
  await panel.goto('about:blank');
  await happen(demo.helpdeskUrl, 'arrive', '4821', 'It works again, thank you!');
  await panel.goto(app.url('sidepanel.html'));
  await expect(panel.getByText(/wrote again/)).toBeVisible();
  await expect(box).toHaveValue('Hi Maya, half written.');
  await expect(insertButton(panel)).toBeDisabled();
  await panel.getByRole('button', { name: 'Rewrite' }).click();
  await expect(box).not.toHaveValue('Hi Maya, half written.');
  await panel.reload();
  await expect(insertButton(panel)).toBeEnabled();
  await expect(box).not.toHaveValue('Hi Maya, half written.');
});

test('a second press inserts nothing, and Undo leaves what was typed after it', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  await insertButton(panel).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  const once = await written(page, '4821');
  await pressCommand(app, page, 'insert-draft');
  await insertButton(panel).click();
  await expect(insertButton(panel)).toBeEnabled();
  expect(await written(page, '4821')).toBe(once);
  const composer = page.locator('[data-ticket="4821"] [data-editor] textarea');
  await composer.press('Control+End');
  await page.keyboard.type(' More.');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Take it back with Undo in the reply field.')).toBeVisible();
  expect(await written(page, '4821')).toBe(`${once} More.`);
});

test('a reply that could not go in does not take Insert away from the next text', async ({ app, demo }) => {
  const { page, panel } = await atTicket(app, demo.helpdeskUrl, '4821', 'textarea');
  const box = panel.getByRole('textbox').first();
  const composer = page.locator('[data-ticket="4821"] [data-editor] textarea');
  await expect(insertButton(panel)).toBeEnabled();
  await box.fill('a'.repeat(100_001));
  await expect(panel.getByText(/Too long to insert/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  await box.fill('Hi Maya, no courier comes.');
  await composer.evaluate((field: HTMLTextAreaElement) => (field.readOnly = true));
  await insertButton(panel).click();
  await expect(panel.getByText(/did not arrive/)).toBeVisible();
  await composer.evaluate((field: HTMLTextAreaElement) => (field.readOnly = false));
  await box.fill('Hi Maya, a courier comes tomorrow.');
  await insertButton(panel).click();
  await expect.poll(() => written(page, '4821')).toBe('Hi Maya, a courier comes tomorrow.');
});
