import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** One look at a page of the workspace, as it stands in `docs/screenshots.md`. */
export interface WorkspaceShot {
  name: string;
  says: string;
}

export const PICTURES = join(import.meta.dirname, '../../docs/screenshots');
export const WIDTH = 1280;
const NARROW = 800;

/** How each workspace page is photographed: suffix of the file, theme, language and width. */
export const LOOKS = [
  { look: 'light', theme: 'light', language: 'en', width: WIDTH },
  { look: 'dark', theme: 'dark', language: 'en', width: WIDTH },
  { look: 'ar', theme: 'light', language: 'ar', width: WIDTH },
  { look: 'narrow', theme: 'light', language: 'en', width: NARROW },
] as const;

/** Photographs the page as it stands, from top to bottom, in every look, and leaves it light, English and wide. */
export async function photograph(page: Page, name: string): Promise<void> {
  for (const { look, theme, language, width } of LOOKS) {
    await dress(page, theme, language);
    await page.setViewportSize({ width, height: 900 });
    // What sticks to the top belongs there in the picture, too.
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(PICTURES, `${name}.${look}.png`), fullPage: true, animations: 'disabled' });
  }
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await dress(page, 'light', 'en');
}

/** Sets theme and language as the panel's own menu does, and waits until the page follows. */
export async function dress(page: Page, theme: string, language: string): Promise<void> {
  const appearance = { theme, language, density: 'comfortable' };
  await page.evaluate((value) => chrome.storage.local.set({ appearance: value }), appearance);
  await page.waitForFunction(
    ([shown, lang]) => document.documentElement.dataset.theme === shown && document.documentElement.lang === lang,
    [theme, language],
  );
}
