import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { makeSigningKey, signGuidance } from '../../lib/desk/signed-guidance.ts';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance.ts';
import { openFirefoxSidebar } from './harness/firefox-sidebar.ts';
import { GECKO_ID, ThroughlineInFirefox } from './harness/launch-firefox.ts';

// In Firefox a company's policy stands in the home directory, so that no test needs to own the computer
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests).
async function managed<T>(data: object, use: (app: ThroughlineInFirefox) => Promise<T>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'throughline-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: GECKO_ID, description: 'A company’s policy', type: 'storage', data };
  await writeFile(join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
  const app = await ThroughlineInFirefox.launch({ home });
  try {
    await use(app);
    expect(app.problemsSeen()).toEqual([]);
  } finally {
    await app.close();
    await rm(home, { recursive: true, force: true });
  }
}

const text = (page: Page) => page.evaluate(() => document.querySelector('main')!.innerText);

async function section(page: Page, name: string, words: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), name);
  await expect.poll(() => text(page)).toContain(words);
}

/** Whether each button with these words, or each control with this label, can be used. */
const usable = (page: Page, words: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, input, select, textarea)')]
        .filter((one) => {
          const label = (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent;
          return label?.trim() === wanted;
        })
        .map((one) => !one.matches(':disabled')),
    words,
  );

test('what the company locked is shown and can’t be edited, and the rest can', async () => {
  await managed({ role: 'lead', lockedGuidance: ['offers', 'never'] }, async (app) => {
    const page = await app.open('options.html#offers');
    await section(page, 'offers', 'Set by your organisation');
    expect(await usable(page, 'Add an offer')).toEqual([false]);
    await section(page, 'tone', 'Set by your organisation');
    expect(await usable(page, 'Add words')).toEqual([false]);
    expect(await usable(page, 'Warmth')).toEqual([true]);
    await section(page, 'replies', 'Add a procedure');
    expect(await text(page)).not.toContain('Set by your organisation');
    await section(page, 'you', 'Set by your organisation');
    expect(await usable(page, 'Your role')).toEqual([false]);
  });
});

test('an agent takes the version that the company set, and can’t become a lead', async () => {
  const record = {
    version: 4,
    author: 'Robin',
    at: '2026-03-01T10:00:00.000Z',
    note: 'Vouchers',
    document: defaultGuidance,
  };
  const guidance = await signGuidance(record, await makeSigningKey());
  await managed({ role: 'frontline', guidance }, async (app) => {
    const page = await app.open('options.html#replies');
    await section(page, 'replies', 'Set by your organisation');
    expect(await usable(page, 'I lead this team')).toEqual([]);
    const sidebar = await openFirefoxSidebar(app);
    await expect.poll(() => sidebar.press('Start')).toBe(true);
    await expect.poll(() => sidebar.text()).toContain('Version 4 by Robin');
    await expect.poll(() => sidebar.press('Take version 4')).toBe(true);
    await expect.poll(() => sidebar.text()).not.toContain('Take version 4');
    await section(page, 'versions', 'Vouchers');
    expect(await text(page)).toContain('In force');
  });
});
