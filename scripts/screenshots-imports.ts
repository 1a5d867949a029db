import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { company } from '../demo/company/company.ts';
import { demoExports } from '../demo/exports/demo-exports.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';

// Photographs the import page of the extension as it was built last, light, dark and in Arabic, into docs/screenshots-imports.
const PICTURES = join(import.meta.dirname, '../docs/screenshots-imports');
const files = demoExports('2026-05-01T12:00:00.000Z');
const BAD =
  'email,date,text\na@example.com,24/03/2026,Where is it?\na@example.com,03/26/2026,Still nothing\n,25/03/2026,Hello\n';

const app = await Throughline.launch();
try {
  mkdirSync(PICTURES, { recursive: true });
  const page = await app.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(app.url('options.html#data'));
  await page.evaluate((ours) => chrome.storage.local.set({ 'our-addresses': ours }), [...company.ourAddresses]);
  await choose(page, 'contacts.csv');
  await start(page).waitFor();
  await picture(page, 'setup');
  await start(page).click();
  await done(page, 'contacts.csv');
  await choose(page, 'mailbox.mbox');
  await start(page).click();
  await done(page, 'mailbox.mbox');
  await choose(page, 'march.csv', BAD);
  await start(page).click();
  await done(page, 'march.csv');
  await page.locator('summary').first().click();
  await page.getByText('03/26/2026').waitFor();
  await picture(page, 'history');
  console.log(`pictures: ${PICTURES}`);
} finally {
  await app.close();
}

async function choose(page: Page, name: string, text = files.find((one) => one.name === name)!.text): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

function start(page: Page) {
  return page.getByRole('button', { name: 'Import', exact: true });
}

async function done(page: Page, name: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: name }).getByText('Done', { exact: true }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
  ] as const) {
    const appearance = { theme, language, density: 'comfortable' };
    await page.evaluate((value) => chrome.storage.local.set({ appearance: value }), appearance);
    await page.waitForFunction(
      ([shown, lang]) => document.documentElement.dataset.theme === shown && document.documentElement.lang === lang,
      [theme, language],
    );
    const suffix = language === 'en' ? theme : language;
    await page.screenshot({ path: join(PICTURES, `${name}.${suffix}.png`), fullPage: true, animations: 'disabled' });
  }
  await page.evaluate(() =>
    chrome.storage.local.set({ appearance: { theme: 'light', language: 'en', density: 'comfortable' } }),
  );
  await page.waitForFunction(() => document.documentElement.lang === 'en');
}
