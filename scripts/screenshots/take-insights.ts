import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Idea } from '../../lib/domain/idea.ts';
import type { Throughline } from '../../test/e2e/harness/launch-throughline.ts';
import { storeYear } from '../insights/store-year.ts';
import { put } from '../scale/fill-store.ts';
import { dress, photograph, PICTURES, WIDTH, type WorkspaceShot } from './workspace-shot.ts';

export const INSIGHT_SHOTS: readonly WorkspaceShot[] = [
  { name: 'insights', says: 'The lead’s figures over a generated year' },
  { name: 'ideas', says: 'Ideas and concerns with the lead’s answers, and the effect of one that is done' },
  { name: 'effort', says: 'Logged effort, the measure, the survey question and the weights of the index' },
];

/** Enough for every figure, and stored in seconds. */
const SIZE = { conversations: 12_000, scores: 6_000 };
const DAY_MS = 86_400_000;

/** Photographs the lead's pages over a generated year and the demo company's own words. Returns the names of the single figures. */
export async function takeInsights(app: Throughline): Promise<string[]> {
  const now = new Date().toISOString();
  const page = await app.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(app.url('options.html#data'));
  await page.getByRole('button', { name: 'Load the demo company' }).click();
  await page.getByRole('button', { name: /Remove every trace/ }).waitFor();
  await storeYear(page, { ...SIZE, now });
  await put(page, 'ideas')(someIdeas(Date.parse(now)));
  await page.goto(app.url('options.html#insights'));
  await page.getByRole('button', { name: 'Read the stored conversations' }).click();
  await page.getByText(/\d conversations read\.$/).waitFor({ timeout: 300_000 });
  await page.locator('[data-figure="retention"]').waitFor();
  await page.getByLabel('Period').selectOption('364');
  await page.locator('[data-shown*="364"]').waitFor();
  await page.locator('[data-figure="voices"] li').first().waitFor();
  await photograph(page, 'insights');
  const figures = await takeFigures(page);
  for (const name of ['ideas', 'effort']) {
    await page.goto(app.url(`options.html#${name}`));
    await page.locator('main :is(table, li)').first().waitFor();
    await photograph(page, name);
  }
  return figures;
}

async function takeFigures(page: Page): Promise<string[]> {
  const names = await page
    .locator('[data-figure]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')!));
  for (const theme of ['light', 'dark'] as const) {
    await dress(page, theme, 'en');
    for (const name of names)
      await page.locator(`[data-figure="${name}"]`).screenshot({ path: join(PICTURES, `figure-${name}.${theme}.png`) });
  }
  await dress(page, 'light', 'en');
  return names;
}

/** One of each state, by invented colleagues. */
function someIdeas(now: number): Idea[] {
  const ago = (days: number) => new Date(now - days * DAY_MS).toISOString();
  const answer = (state: Idea['answers'][number]['state'], text: string, days: number, since?: number) => ({
    state,
    text,
    by: 'Ines',
    at: ago(days),
    ...(since && { since: ago(since).slice(0, 10) }),
  });
  const base = { origin: 'page', answers: [] };
  return [
    {
      ...base,
      id: 'i1',
      kind: 'concern',
      text: 'Customers ask twice when the refund comes: the first mail does not say it.',
      by: 'Noor',
      at: ago(2),
      reason: 'refund',
    },
    {
      ...base,
      id: 'i2',
      kind: 'idea',
      text: 'Put the return label into the first mail.',
      by: 'Ana',
      at: ago(120),
      reason: 'return',
      answers: [answer('accepted', 'We try it next month.', 110), answer('done', 'In version 3.', 90, 90)],
    },
    {
      ...base,
      id: 'i3',
      kind: 'idea',
      text: 'Offer a voucher with every apology.',
      by: 'Jonas',
      at: ago(40),
      answers: [answer('declined', 'It costs more than it helps; the apology must stand by itself.', 38)],
    },
  ];
}
