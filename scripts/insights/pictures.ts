import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { storeYear } from './store-year.ts';

const WIDTH = 1280;
/** Enough for every figure, and stored in seconds. */
const SIZE = { conversations: 12_000, scores: 6_000 };
const PICTURES = join(import.meta.dirname, '../../docs/insights');

/** Photographs each figure of a generated year in the lead's workspace, light and dark. Returns their names. */
export async function takeInsights(app: Throughline): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await app.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(app.url('options.html'));
  await storeYear(page, { ...SIZE, now: new Date().toISOString() });
  const names: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(
      (one) => chrome.storage.local.set({ appearance: { theme: one, language: 'en', density: 'comfortable' } }),
      theme,
    );
    await page.goto(app.url('options.html#insights'));
    await page.reload();
    await page.locator('[data-figure="retention"]').waitFor();
    await page.getByLabel('Period').selectOption('364');
    await page.locator('[data-shown*="364"]').waitFor();
    for (const name of await figuresOn(page)) {
      await page.locator(`[data-figure="${name}"]`).screenshot({ path: join(PICTURES, `${name}.${theme}.png`) });
      if (theme === 'light') names.push(name);
    }
  }
  await page.close();
  return names;
}

async function figuresOn(page: Page): Promise<string[]> {
  return page.locator('[data-figure]').evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')!));
}
