import type { Page } from '@playwright/test';
import { company } from '../../demo/company/company.ts';
import { demoExports, type DemoExport } from '../../demo/exports/demo-exports.ts';
import { records } from './harness/at-ticket.ts';
import type { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const files = demoExports(NOW);
const named = (name: string) => files.find((one) => one.name === name)!;

async function dataPage(app: Throughline): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(app.url('options.html#data'));
  await page.getByText('Choose a file, or drop it here').waitFor();
  return page;
}

async function choose(page: Page, { name, text }: Pick<DemoExport, 'name' | 'text'>): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await page.getByLabel('Choose a file, or drop it here').setInputFiles(file);
}

const start = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

async function importFile(page: Page, file: DemoExport): Promise<void> {
  await choose(page, file);
  await start(page).waitFor();
  if (file.format === 'mbox' || file.format === 'eml') {
    await page.getByLabel('Your own addresses').fill(company.ourAddresses.join());
    await page.keyboard.press('Enter');
  }
  if (file.format === 'whatsapp') {
    await page.getByRole('checkbox', { name: company.name }).check();
    await page.getByLabel("Customer's number or address").fill('+447700900123');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'The first records' })).not.toContainText('Left out');
  }
  await expect(page.locator('form[aria-busy=false]')).toBeVisible();
  await start(page).click();
  await expect(rowOf(page, file.name).getByText('Done', { exact: true }).first()).toBeVisible({ timeout: 15_000 });
}

test('the demo company comes in from a file in every format, once, and goes again', async ({ app }) => {
  const page = await dataPage(app);
  for (const file of files) await importFile(page, file);
  const stored = await records<{ origin: string; party: string; audience: { site: string } }>(page, 'interactions');
  expect(stored.length).toBeGreaterThan(100);
  expect(stored.every((one) => one.origin.startsWith('import:') && one.audience.site === one.origin)).toBe(true);
  expect((await records(page, 'effort')).length).toBeGreaterThan(0);

  await importFile(page, { ...named('mailbox.mbox'), name: 'again.mbox' });
  await expect(rowOf(page, 'again.mbox')).toContainText('0 added');
  expect((await records(page, 'interactions')).length).toBe(stored.length);

  for (const { name } of files) {
    await page.getByRole('button', { name: `Take back ${name}`, exact: true }).click();
    await page.getByRole('button', { name: 'Yes, take back' }).click();
    await expect(rowOf(page, name)).toContainText('Taken back');
  }
  expect(await records(page, 'interactions')).toEqual([]);
  expect(await records(page, 'identifiers')).toEqual([]);
  expect(await records(page, 'links')).toEqual([]);
});

test('bad files are told apart and spoil nothing; what is left out is listed and saved', async ({ app }) => {
  const page = await dataPage(app);
  for (const [text, says] of [
    ['', 'is empty'],
    ['\u0000\u0001 nothing anybody knows', 'is in no format'],
  ] as const) {
    await choose(page, { name: 'bad.bin', text });
    await expect(page.getByText(says)).toBeVisible();
  }
  const rows = [
    'a@example.com,24/03/2026,good',
    'a@example.com,03/26/2026,bad date',
    ',25/03/2026,nobody',
    'b@example.com,26/03/2026,',
  ];
  await choose(page, { name: 'mixed.csv', text: `email,date,text\n${rows.join('\n')}\n` });
  await expect(page.getByRole('group', { name: 'The first records' })).toContainText("a date that can't be read");
  await start(page).click();
  await expect(rowOf(page, 'mixed.csv')).toContainText('1 added');
  await rowOf(page, 'mixed.csv').getByText('3 left out').click();
  await expect(rowOf(page, 'mixed.csv')).toContainText('03/26/2026');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All of it as a file (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('mixed.csv.left-out.csv');
  expect((await records(page, 'interactions')).length).toBe(1);
});

test('an import outlives its page: the same file goes on where it stopped; export, erase and back again', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const first = await dataPage(app);
  const mails = Array.from(
    { length: 20_000 },
    (_, i) => `a${i % 50}@example.com,2026-03-${String(1 + (i % 28)).padStart(2, '0')} 10:00,Message ${i}`,
  );
  const file = { name: 'many.csv', text: `email,date,text\n${mails.join('\n')}\n` };
  await choose(first, file);
  await start(first).click();
  await expect(first.getByRole('progressbar')).toBeVisible();
  await first.close();
  const page = await dataPage(app);
  await expect(rowOf(page, 'many.csv')).toContainText('Paused');
  const before = (await records(page, 'interactions')).length;
  expect(before).toBeLessThan(20_000);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Choose the file once more')).toBeVisible();
  await choose(page, file);
  await expect(rowOf(page, 'many.csv')).toContainText('20,000 added', { timeout: 120_000 });

  await page.getByLabel('Mail address or phone number').fill('a7@example.com');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('400 interactions are stored.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Erase this customer' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Every trace was erased.')).toBeVisible();
  expect(JSON.stringify(await records(page, 'interactions'))).not.toContain('a7@example.com');
  await page.getByLabel('Choose a file, or drop it here').setInputFiles(path);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText(/records were added/)).toBeVisible({ timeout: 30_000 });
});
