import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withDemo } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';

// Photographs a rehearsal with changes and a break, the versions, and practice, of the extension as it was built last: light, dark and in
// Arabic, into docs/screenshots-rehearsal.
const PICTURES = join(import.meta.dirname, '../docs/screenshots-rehearsal');

const app = await Throughline.launch();
try {
  mkdirSync(PICTURES, { recursive: true });
  await withDemo(app);
  const page = await app.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(app.url('options.html#tone'));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('I lead this team').click();
  await button('Add words').click();
  await page.getByLabel('Words to avoid').last().fill('sorry');
  await page.getByRole('link', { name: 'Rehearsal' }).click();
  await button('Rehearse').click();
  await page.getByText(/break a check or an example/).waitFor({ timeout: 60_000 });
  await page.locator('summary', { hasText: 'Changes' }).first().click();
  await page.getByLabel('Must or must not').selectOption('must');
  await page.getByLabel('Words', { exact: true }).fill('sorry');
  await button('Add example').click();
  await page.getByText('1 break to mend or accept').waitFor();
  await button('Rehearse again').click();
  await page.locator('summary', { hasText: 'Breaks' }).first().click({ timeout: 60_000 });
  await page.getByText('Breaks your example').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, 'rehearsal');
  await page.getByLabel('What changed').first().fill('No apologies in the first line');
  await page.getByLabel('One of your examples is not kept.').fill('This customer was apologised to by telephone.');
  await page.getByLabel('For whom').selectOption('conversations');
  await button('Publish').click();
  await page.getByText('Version 1 is published.').waitFor();
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByText('What changed').first().click();
  await picture(page, 'versions');
  await page.getByRole('link', { name: 'Practice' }).click();
  await page.getByLabel('Your reply').fill('We look into it. What is your order number?');
  await button('See what a good reply names').click();
  await page.getByText('What a good reply does').waitFor();
  await picture(page, 'practice');
  console.log(`pictures: ${PICTURES}`);
} finally {
  await app.close();
}

async function picture(page: Page, name: string): Promise<void> {
  for (const [theme, language] of [
    ['dark', 'en'],
    ['light', 'ar'],
    ['light', 'en'],
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
}
