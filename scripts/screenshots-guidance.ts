import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDemo } from '../demo/server.ts';
import { withDemo } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';

// Photographs each section of the lead's guidance in the extension as it was built last, light and dark, into docs/screenshots-guidance.
const PICTURES = join(import.meta.dirname, '../docs/screenshots-guidance');
const TALLEST = 1600;

const demo = await startDemo({});
const app = await Throughline.launch();
try {
  mkdirSync(PICTURES, { recursive: true });
  const { page: ticket, panel } = await withDemo(app);
  const page = await app.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(app.url('options.html#replies'));
  await page.getByRole('button', { name: 'I lead this team' }).waitFor();
  await picture(page, 'agent');
  await page.getByRole('button', { name: 'I lead this team' }).click();
  await at(page, 'document');
  await picture(page, 'document');
  await page.getByRole('button', { name: 'Shop' }).click();
  await at(page, 'replies');
  await page.getByText('lost parcel late').click();
  await untilChanged(page);
  await picture(page, 'procedures');
  for (const section of ['tone', 'offers', 'handover', 'people', 'knowledge']) {
    await at(page, section);
    await picture(page, section);
  }
  await at(page, 'tone');
  await page.getByRole('button', { name: 'Add words' }).click();
  await page.getByLabel('Words to avoid').last().fill('voucher');
  await page.getByText('says what is never to be said').first().waitFor();
  await picture(page, 'contradiction');
  await page.getByRole('button', { name: 'Remove' }).last().click();
  await page.getByLabel('What changed').first().fill('The shop’s own rules');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Version 1 is published.').waitFor();
  await page.close();
  await ticket.goto(`${demo.helpdeskUrl}tickets/4821`);
  await ticket.bringToFront();
  await panel.getByRole('region', { name: 'Offers' }).locator('summary').click();
  const ask = panel.getByRole('button', { name: /Ask for approval/ });
  await ask.first().click();
  await panel.getByRole('region', { name: 'Offers' }).scrollIntoViewIfNeeded();
  await panel.screenshot({ path: join(PICTURES, 'approval.light.png'), animations: 'disabled' });
  console.log(`pictures: ${PICTURES}`);
} finally {
  await app.close();
  await demo.close();
}

async function at(page: Page, section: string): Promise<void> {
  await page.goto(app.url(`options.html#${section}`));
  await page.locator(`a[href="#${section}"][aria-current]`).waitFor();
}

/** Leafs through the past conversations to the first whose reply the draft changes. */
async function untilChanged(page: Page): Promise<void> {
  const preview = page.getByRole('region', { name: 'A past conversation' });
  const next = preview.getByRole('button', { name: 'Next' });
  await preview.locator('blockquote').waitFor();
  while ((await preview.locator('ins, del').count()) === 0 && (await next.isEnabled())) {
    await next.click();
    await page.locator('section[aria-label="A past conversation"][aria-busy="false"]').waitFor();
  }
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
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1280, height: Math.min(TALLEST, Math.max(700, height)) });
    await page.screenshot({ path: join(PICTURES, `${name}.${suffix}.png`), animations: 'disabled' });
  }
  await page.evaluate(() =>
    chrome.storage.local.set({ appearance: { theme: 'light', language: 'en', density: 'comfortable' } }),
  );
  await page.waitForFunction(() => document.documentElement.lang === 'en');
}
