import type { Page } from '@playwright/test';
import { company } from '../../demo/company/company.ts';
import { demoExports } from '../../demo/exports/demo-exports.ts';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { photograph, WIDTH, type WorkspaceShot } from './workspace-shot.ts';

export const IMPORT_SHOTS: readonly WorkspaceShot[] = [
  { name: 'import-setup', says: 'A file is about to be imported' },
  { name: 'import-history', says: 'What was imported, and what was left out and why' },
];

const BAD =
  'email,date,text\na@example.com,24/03/2026,Where is it?\na@example.com,03/26/2026,Still nothing\n,25/03/2026,Hello\n';

/** Imports files of the demo company and one with mistakes into an empty store, and photographs the page on the way. */
export async function takeImports(app: Throughline): Promise<void> {
  const files = demoExports('2026-05-01T12:00:00.000Z');
  const textOf = (name: string) => files.find((one) => one.name === name)!.text;
  const page = await app.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(app.url('options.html#data'));
  await page.evaluate((ours) => chrome.storage.local.set({ 'our-addresses': ours }), [...company.ourAddresses]);
  await choose(page, 'contacts.csv', textOf('contacts.csv'));
  await start(page).waitFor();
  await photograph(page, 'import-setup');
  await start(page).click();
  await done(page, 'contacts.csv');
  for (const [name, text] of [
    ['mailbox.mbox', textOf('mailbox.mbox')],
    ['march.csv', BAD],
  ] as const) {
    await choose(page, name, text);
    await start(page).click();
    await done(page, name);
  }
  await page.locator('summary').first().click();
  await page.getByText('03/26/2026').waitFor();
  await photograph(page, 'import-history');
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

function start(page: Page) {
  return page.getByRole('button', { name: 'Import', exact: true });
}

async function done(page: Page, name: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: name }).getByText('Done', { exact: true }).waitFor();
}
