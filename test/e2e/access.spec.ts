import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { panelStates } from '../components/panel-states.ts';
import { DRAWN, violationsIn } from './harness/axe.ts';
import { cutOff } from './harness/cut-off.ts';
import { findChromium } from './harness/find-chromium.ts';

const GALLERY = join(import.meta.dirname, '../../.run/gallery/gallery.html');
const STATES = Object.keys(panelStates);
const LOOKS = [
  { theme: 'light', language: 'en', rules: undefined },
  { theme: 'dark', language: 'en', rules: DRAWN },
  { theme: 'light', language: 'ar', rules: DRAWN },
] as const;
const SIZES = [
  [360, 700],
  [320, 640],
  [180, 350],
] as const;

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  await import('../../scripts/gallery.ts');
  expect(existsSync(GALLERY)).toBe(true);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
test.afterAll(() => browser.close());

async function open(state: string, look: { theme: string; language: string }) {
  const [width, height] = SIZES[0];
  await page.setViewportSize({ width, height });
  const query = new URLSearchParams({ state, theme: look.theme, language: look.language });
  await page.goto(`${pathToFileURL(GALLERY).href}?${query}`);
  await page.locator('main > *').first().waitFor();
}

test.describe('every state of the panel', () => {
  test.beforeEach(async () => {
    page = await browser.newPage();
  });
  test.afterEach(() => page.close());

  for (const look of LOOKS)
    test(`has nothing that axe finds, ${look.theme}, ${look.language}`, async () => {
      test.setTimeout(300_000);
      const found: string[] = [];
      for (const state of STATES) {
        await open(state, look);
        for (const one of await violationsIn(page, look.rules)) found.push(`${state}: ${one}`);
      }
      expect(found).toEqual([]);
    });

  test('is whole in the usual panel, the narrowest, and the usual one at 200 % zoom', async () => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const state of STATES)
      for (const language of ['en', 'ar']) {
        await open(state, { theme: 'light', language });
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          for (const one of await cutOff(page)) found.push(`${state}, ${language}, ${width} px: ${one}`);
        }
      }
    expect(found).toEqual([]);
  });
});
