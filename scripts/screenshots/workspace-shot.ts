import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';

/** One look at a page of the workspace, as it stands in `docs/screenshots.md`. */
export interface WorkspaceShot {
  name: string;
  says: string;
}

/** One look at the panel on the way through the workspace. */
export type PanelShot = WorkspaceShot;

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

export const PANEL_THEMES = ['light', 'dark'] as const;

/** Photographs the page as it stands, from top to bottom, in every look, and leaves it light, English and wide. */
export async function photograph(page: Page, name: string): Promise<void> {
  for (const { look, theme, language, width } of LOOKS) {
    await dress(page, theme, language);
    await page.setViewportSize({ width, height: 900 });
    // What sticks to the top belongs there in the picture, too.
    await page.evaluate(() => {
      scrollTo(0, 0);
      // Figures are drawn when they come into view; here all of the page does.
      for (const one of document.querySelectorAll<HTMLElement>('[data-figure]'))
        one.style.contentVisibility = 'visible';
    });
    await page.screenshot({ path: join(PICTURES, `${name}.${look}.png`), fullPage: true, animations: 'disabled' });
  }
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await dress(page, 'light', 'en');
}

/** Photographs the panel as it stands, light and dark. */
export async function photographPanel(panel: Page, name: string): Promise<void> {
  for (const theme of PANEL_THEMES) {
    await dress(panel, theme, 'en');
    await panel.screenshot({ path: join(PICTURES, `${name}.${theme}.png`), animations: 'disabled', caret: 'hide' });
  }
  await dress(panel, 'light', 'en');
}

/** Opens a section of the workspace in a page of the width that the pictures have. */
export async function openSection(app: Throughline, section: string): Promise<Page> {
  const page = await app.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(app.url(`options.html#${section}`));
  return page;
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
