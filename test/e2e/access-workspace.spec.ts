import type { Page } from '@playwright/test';
import { storeYear } from '../../scripts/insights/store-year.ts';
import { put } from '../../scripts/scale/fill-store.ts';
import { dress } from '../../scripts/screenshots/workspace-shot.ts';
import { DRAWN, violationsIn } from './harness/axe.ts';
import { cutOff } from './harness/cut-off.ts';
import { expect, test } from './harness/test.ts';

const LOOKS = [
  { theme: 'light', language: 'en', rules: undefined },
  { theme: 'dark', language: 'en', rules: DRAWN },
  { theme: 'light', language: 'ar', rules: DRAWN },
] as const;

/** The names of all sections, as the menu links them. */
const sectionsOf = (page: Page) =>
  page.locator('nav a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));

async function opened(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), section);
  await page.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
  await page.locator('main > :nth-child(2)').first().waitFor();
  if (section === 'insights') await page.locator('[data-figure="ces"] svg').first().waitFor();
}

test('no section of the workspace has anything that axe finds, or is cut in a narrow window', async ({ app }) => {
  test.setTimeout(400_000);
  const page = await app.context.newPage();
  await page.goto(app.url('options.html#data'));
  await page.getByRole('button', { name: 'Load the demo company' }).click();
  await page.getByRole('button', { name: /Remove every trace/ }).waitFor();
  const now = new Date().toISOString();
  await storeYear(page, { conversations: 3000, scores: 1500, now });
  await put(
    page,
    'ideas',
  )([{ id: 'i1', kind: 'idea', text: 'Say the tracking number first.', by: 'Ana', at: now, answers: [] }]);
  const found: string[] = [];
  for (const look of LOOKS) {
    await dress(page, look.theme, look.language);
    for (const section of await sectionsOf(page)) {
      await opened(page, section);
      // Opened, so that what is folded away is looked at as well.
      await page
        .locator('main details:not([open])')
        .evaluateAll((all) => all.slice(0, 12).forEach((one) => ((one as HTMLDetailsElement).open = true)));
      for (const one of await violationsIn(page, look.rules))
        found.push(`${section}, ${look.theme}, ${look.language}: ${one}`);
      for (const width of [800, 320]) {
        await page.setViewportSize({ width, height: 700 });
        for (const one of await cutOff(page)) found.push(`${section}, ${look.language}, ${width} px: ${one}`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  }
  expect(found).toEqual([]);
});
