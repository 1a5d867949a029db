import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mayaOkafor } from '../../demo/company/people/maya-okafor.ts';
import type { Interaction } from '../../lib/domain/interaction.ts';
import { identifierKey } from '../../lib/identity/normalize-identifier.ts';
import { atTicket, records } from './harness/at-ticket.ts';
import { expect, test } from './harness/test.ts';

const MAYA = '4821';
const HERS = mayaOkafor.identifiers.map((one) => identifierKey(one)!);
const ar = JSON.parse(await readFile(new URL('../../locales/ar.json', import.meta.url), 'utf8')) as Record<
  'frame' | 'stored',
  Record<string, string>
>;

async function overflow(panel: Page): Promise<number> {
  return panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('the open customer is exported and erased from the panel, and no one else', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, MAYA);
  await panel.getByRole('heading', { name: 'Maya Okafor' }).waitFor();
  const others = (await records<Interaction>(panel, 'interactions')).filter((one) => !isMayas(one)).length;
  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('button', { name: "This customer's data" }).click();
  const view = panel.getByRole('dialog', { name: "This customer's data" });
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    view.getByRole('button', { name: 'Export this customer' }).click(),
  ]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(exported).toContain('maya@okafor.example');
  expect(exported).not.toContain('harper.test');

  await view.getByRole('button', { name: 'Erase this customer' }).click();
  await view.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(view.getByText('Every trace was erased')).toBeVisible();
  const left = await records<Interaction>(panel, 'interactions');
  expect(left.filter(isMayas)).toEqual([]);
  expect(left.length).toBe(others);
});

test('the view of a customer’s data reads from right to left, and asks before it erases', async ({ app, demo }) => {
  const { panel } = await atTicket(app, demo.helpdeskUrl, MAYA);
  await panel.getByRole('heading', { name: 'Maya Okafor' }).waitFor();
  await panel.evaluate(() =>
    chrome.storage.local.set({ appearance: { theme: 'system', density: 'comfortable', language: 'ar' } }),
  );
  await panel.getByRole('button', { name: ar.frame.menu!, exact: true }).click();
  await panel.getByRole('button', { name: ar.frame.data! }).click();
  const view = panel.getByRole('dialog', { name: ar.frame.data! });
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await overflow(panel)).toBeLessThanOrEqual(0);
  await view.getByRole('button', { name: ar.stored.erase! }).click();
  await expect(view.getByRole('button', { name: ar.stored.yes!, exact: true })).toBeFocused();
  await view.getByRole('button', { name: ar.stored.keep! }).click();
  await expect(view.getByRole('button', { name: ar.stored.erase! })).toBeVisible();
  expect((await records<Interaction>(panel, 'interactions')).some(isMayas)).toBe(true);
});

function isMayas({ party }: Interaction): boolean {
  return HERS.includes(party);
}
