import type { Locator, Page } from '@playwright/test';
import { atTicket } from './harness/at-ticket.ts';
import { violationsIn } from './harness/axe.ts';
import { cutOff } from './harness/cut-off.ts';
import { expect, test } from './harness/test.ts';

/** Items of the menu that open a view over the panel; the others leave it, or change what it shows. */
const VIEWS = [
  'Search all customers',
  'Due today',
  'Effort scores',
  'Raise an idea or concern',
  'Sites and pause',
  "This customer's data",
  'Keep as an example',
];

/** Where the focus is, in words. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return 'nowhere';
    return (activeElement?.ariaLabel ?? activeElement?.textContent ?? '').trim();
  });

/** Goes once around by the Tab key; says each stop that shows no focus, or lies outside of what covers the panel. */
async function around(panel: Page): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < 120; i++) {
    await panel.keyboard.press('Tab');
    const stop = await panel.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      if (at === document.body) return undefined;
      const place = [...document.querySelectorAll('*')].indexOf(at);
      const over = document.querySelector('dialog[open]');
      // The radios of a choice show it on their label, the reply's field on its box.
      const around = [at, at.parentElement, at.parentElement?.parentElement];
      const shown = around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      const name = `${place} ${(at.ariaLabel ?? at.textContent).trim().slice(0, 40)}`;
      return { name, shown, outside: over !== null && !over.contains(at) };
    });
    if (!stop) continue;
    if (seen.has(stop.name)) break;
    seen.add(stop.name);
    if (!stop.shown) wrong.push(`${stop.name}: no focus seen`);
    if (stop.outside) wrong.push(`${stop.name}: outside`);
  }
  return { stops: seen.size, wrong };
}

async function openByKeys(panel: Page, opener: Locator): Promise<void> {
  await opener.focus();
  await panel.keyboard.press('Enter');
}

test('every view of the panel opens and closes by keyboard alone, holds the focus meanwhile and gives it back', async ({
  app,
  demo,
}) => {
  test.setTimeout(240_000);
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await panel.getByRole('button', { name: /^Insert/ }).waitFor();
  const menu = panel.getByRole('button', { name: 'Menu' });
  const dialog = panel.locator('dialog[open]');
  const found: string[] = [];
  const look = async (view: string, back: string) => {
    await dialog.waitFor();
    for (const one of await violationsIn(panel)) found.push(`${view}: ${one}`);
    for (const one of await cutOff(panel)) found.push(`${view}: ${one}`);
    const { stops, wrong } = await around(panel);
    if (!stops) found.push(`${view}: nothing to reach`);
    found.push(...wrong.map((one) => `${view}: ${one}`));
    await panel.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const now = await focused(panel);
    if (!now.startsWith(back)) found.push(`${view}: the focus comes back to ${now}`);
  };
  for (const view of VIEWS) {
    await openByKeys(panel, menu);
    await openByKeys(panel, panel.locator('[popover]:popover-open').getByRole('button', { name: view, exact: true }));
    await look(view, 'Menu');
  }
  for (const name of [/^All \d/, /^Change/]) {
    const opener = panel.getByRole('button', { name });
    await openByKeys(panel, opener);
    await look(String(name), await opener.innerText());
  }
  expect(found).toEqual([]);
});

test('the panel is walked by the Tab key from head to foot, every stop seen, every popover closed by Escape', async ({
  app,
  demo,
}) => {
  test.setTimeout(240_000);
  const { panel } = await atTicket(app, demo.helpdeskUrl, '4821');
  await panel.getByRole('button', { name: /^Insert/ }).waitFor();
  const { stops, wrong } = await around(panel);
  expect(stops).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
  const found: string[] = [];
  const openers = panel.locator('button[popovertarget]:visible');
  for (let i = 0; i < (await openers.count()); i++) {
    const opener = openers.nth(i);
    const name = (await opener.getAttribute('aria-label')) ?? (await opener.innerText());
    await openByKeys(panel, opener);
    const popover = panel.locator('[popover]:popover-open');
    await popover.waitFor();
    for (const one of await violationsIn(panel)) found.push(`${name}: ${one}`);
    for (const one of await cutOff(panel)) found.push(`${name}: ${one}`);
    await panel.keyboard.press('Escape');
    await popover.waitFor({ state: 'hidden' });
    if (!(await opener.evaluate((one) => one === document.activeElement))) found.push(`${name}: the focus is lost`);
  }
  expect(found).toEqual([]);
});
