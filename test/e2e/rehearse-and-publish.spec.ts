import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { records, withDemo } from './harness/at-ticket.ts';
import { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

const openOptions = async (app: Throughline, section: string) => {
  const options = await app.context.newPage();
  await options.goto(app.url(`options.html#${section}`));
  return options;
};

/** One change of the guidance, not yet published. */
async function banWords(options: Page, words: string): Promise<void> {
  await options.getByRole('link', { name: 'Tone and words' }).click();
  await options.getByRole('button', { name: 'I lead this team' }).click();
  await options.getByRole('button', { name: 'Add words' }).click();
  await options.getByLabel('Words to avoid').last().fill(words);
}

test('a change is rehearsed, its break accepted with a reason, published to a share, and rolled back', async ({
  app,
}) => {
  await withDemo(app);
  const options = await openOptions(app, 'rehearsal');
  await options.getByRole('button', { name: 'Rehearse', exact: true }).press('Enter');
  await expect(options.getByText(/0 change/)).toBeVisible({ timeout: 30_000 });
  const row = options.locator('summary', { hasText: 'The same' }).first();
  await row.press('Enter');
  await options.getByLabel('Must or must not').selectOption('mustNot');
  await options.getByLabel('What it does').selectOption('say');
  const words = await options.locator('section', { hasText: 'With your change' }).locator('p').last().innerText();
  await options.getByLabel('Words', { exact: true }).fill(words.split(/\s+/).slice(0, 2).join(' '));
  await options.getByLabel('Words', { exact: true }).press('Enter');
  await expect(options.getByText('Added. It is tried on each edit.')).toBeVisible();

  await banWords(options, 'sorry');
  await expect(options.getByText('1 break to mend or accept')).toBeVisible();
  await expect(options.getByText('Not rehearsed since your last change.')).toBeVisible();
  await options.getByLabel('What changed').first().fill('No apologies');
  await expect(options.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
  await options.getByLabel('One of your examples is not kept.').fill('The greeting stays.');
  await expect(options.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
  await options.getByRole('button', { name: 'Rehearse now' }).press('Enter');
  await expect(options.getByText(/^Rehearsed: of \d+ replies/)).toBeVisible({ timeout: 30_000 });
  await options.getByLabel('For whom').selectOption('conversations');
  await options.getByLabel('Percent').fill('40');
  await options.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(options.getByText('Version 1 is published.')).toBeVisible();
  const [version] = await records(options, 'guidance');
  expect(version).toMatchObject({
    share: { of: 'conversations', percent: 40, against: 0, split: 'v1' },
    accepted: [{ reason: 'The greeting stays.' }],
  });

  await options.getByRole('link', { name: 'Versions' }).click();
  await expect(options.getByText('40 % of conversations')).toBeVisible();
  await options.getByText('What changed').first().click();
  await expect(options.getByText('never › sorry')).toBeVisible();
  await options.getByRole('button', { name: 'Publish to everyone' }).click();
  await expect(options.getByText('Version 2 holds again what version 1 said.')).toBeVisible();
  await options.getByRole('button', { name: 'Roll back to version 1' }).click();
  await expect(options.getByText('Version 3 holds again what version 1 said.')).toBeVisible();
});

test('a version reaches a second computer as one signed file, and the panel tells what changed, once', async ({
  app,
  demo,
}) => {
  const options = await openOptions(app, 'tone');
  await banWords(options, 'sorry');
  await options.getByLabel('What changed').first().fill('No apologies');
  await options.getByRole('button', { name: 'Publish', exact: true }).click();
  await options.getByRole('link', { name: 'Versions' }).click();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save as signed file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  const second = await Throughline.launch();
  try {
    const { page, panel } = await withDemo(second);
    const theirs = await openOptions(second, 'versions');
    const take = (buffer: string) =>
      theirs
        .getByLabel('Take a signed version from your lead')
        .setInputFiles({ name: 'guidance.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
    await take(text.replace('No apologies', 'Say yes to all'));
    await expect(theirs.getByText('was changed after it was signed')).toBeVisible();
    await take(text);
    await expect(theirs.getByText('Compare this key')).toBeVisible();
    await theirs.getByRole('button', { name: 'Take version 1' }).click();
    await expect(theirs.getByText('Version 1 is in use now.')).toBeVisible();
    await take(text);
    await expect(theirs.getByText('Version 1 is here already.')).toBeVisible();

    await page.goto(`${demo.helpdeskUrl}tickets/4821`);
    await page.bringToFront();
    const news = panel.getByRole('region', { name: 'New guidance' });
    await expect(news).toContainText('No apologies');
    await news.getByRole('button', { name: 'Got it' }).click();
    await expect(news).toBeHidden();
    await panel.reload();
    await panel.getByText('Ticket 4821').waitFor();
    await expect(news).toBeHidden();
  } finally {
    await second.close();
  }
});

test('practice shows what a good reply names, and leaves no trace', async ({ app }) => {
  const { panel } = await withDemo(app);
  const stores = ['drafts', 'facts', 'corrections', 'effort', 'conversations', 'audit', 'blocks', 'due'];
  const stored = () => Promise.all(stores.map((one) => records(panel, one)));
  const options = await openOptions(app, 'practice');
  await options.getByLabel('Your reply').fill('We look into it.');
  const before = [await stored(), await options.evaluate(() => chrome.storage.local.get())];
  await options.getByRole('button', { name: 'See what a good reply names' }).click();
  await expect(options.getByText('What a good reply does, in this order')).toBeVisible();
  expect([await stored(), await options.evaluate(() => chrome.storage.local.get())]).toEqual(before);
});
