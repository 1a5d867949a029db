import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { fillMinimal } from './insights/fill-minimal.ts';
import { storeYear } from './insights/store-year.ts';
import { quantiles } from './scale/quantiles.ts';
import { spread } from './scale/table.ts';

const PAGE = join(import.meta.dirname, '../docs/insights.md');
/** The last part of the page. */
const HEADING = '### Opening and filtering';
const BARS = { open: 1000, filter: 200 };
/** A conversation of the generated year stands for so many interactions. */
const PER_CONVERSATION = 4;

/**
 * Measures the lead's figures in Chromium, with the extension as built last: how long they take to open from packed weeks and to follow a filter, over
 * `--interactions` and `--scores`. Opening counts from the navigation to the drawn figures; `--runs` of each. `--write` keeps the output in docs/insights.md.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      interactions: { type: 'string', default: '1000000' },
      scores: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '11' },
      write: { type: 'boolean', default: false },
      // The store's size is what costs time; without these rows only the figures' own are there.
      bare: { type: 'boolean', default: false },
    },
  });
  const [interactions, scores, runs] = [values.interactions, values.scores, values.runs].map(Number) as [
    number,
    number,
    number,
  ];
  const lines: string[] = [];
  const print = (line: string) => (lines.push(line), console.log(line));
  const app = await Throughline.launch();
  try {
    const page = await app.context.newPage();
    await page.goto(app.url('options.html'));
    const cpus = os.cpus();
    print(
      `machine: ${cpus[0]?.model.trim()}, ${cpus.length} cores, load average ${os.loadavg()[0]!.toFixed(1)} before`,
    );
    const conversations = Math.round(interactions / PER_CONVERSATION);
    const started = Date.now();
    await storeYear(page, { conversations, scores, now: new Date().toISOString() });
    if (!values.bare) await fillMinimal(page, interactions, new Date().toISOString());
    print(
      `store: ${values.bare ? 0 : interactions} interactions, ${conversations} conversations, ${scores} scores; filled in ${Math.round((Date.now() - started) / 1000)} s`,
    );
    const packing = await opened(page, app.url('options.html'));
    print(`packing the year once, and opening: ${Math.round(packing)} ms (no bar)`);
    const opening: number[] = [];
    for (let run = 0; run < runs; run++) opening.push(await opened(page, app.url('options.html')));
    const filtering: number[] = [];
    await page.getByLabel('Period').selectOption('364');
    for (let run = 0; run < runs; run++) filtering.push(await filtered(page, run));
    const met = [
      say(print, 'opening the figures', opening, BARS.open),
      say(print, 'following a filter, over the whole year', filtering, BARS.filter),
    ].filter(Boolean).length;
    print(`bars: ${met} met, ${2 - met} missed`);
    if (values.write) keepFigures(lines, interactions, scores);
  } finally {
    await app.close();
  }
}

/** Puts what was measured in place of what stands at the end of the page. */
function keepFigures(lines: readonly string[], interactions: number, scores: number): void {
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf(HEADING);
  if (from < 0) throw new Error(`No heading “${HEADING}” in ${PAGE}`);
  const call = `npm run bench:insights -- --interactions ${interactions} --scores ${scores} --write`;
  const said = [HEADING, '', `Written by \`${call}\`, with the extension as built.`, '', '```', ...lines, '```', ''];
  writeFileSync(PAGE, page.slice(0, from) + said.join('\n'));
}

/** Milliseconds from the navigation until the figures are drawn. */
async function opened(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}#insights`);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('[data-figure="ces"] svg') ? resolve(performance.now()) : requestAnimationFrame(look);
        look();
      }),
  );
}

const CHOICES: ReadonlyArray<[label: string, value: string]> = [
  ['Channel', 'email'],
  ['Channel', ''],
  ['Language', 'de'],
  ['Language', ''],
  ['Contact reason', 'return'],
  ['Contact reason', ''],
];

/** Milliseconds from a choice in the page until the figures follow it. */
async function filtered(page: Page, run: number): Promise<number> {
  const [label, value] = CHOICES[run % CHOICES.length]!;
  const select = await page.getByLabel(label, { exact: true }).elementHandle();
  return page.evaluate(
    ([element, wanted]) =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('[data-shown]')!.getAttribute('data-shown');
        const before = shown();
        const from = performance.now();
        const chosen = element as HTMLSelectElement;
        chosen.value = wanted;
        chosen.dispatchEvent(new Event('change', { bubbles: true }));
        const look = () => (shown() === before ? requestAnimationFrame(look) : resolve(performance.now() - from));
        look();
      }),
    [select, value] as const,
  );
}

function say(print: (line: string) => void, what: string, times: number[], bar: number): boolean {
  const all = quantiles(times);
  const met = all.median <= bar;
  print(`${what}: ${spread(all)} ms, median of (p95, runs), bar ${bar} ms: ${met ? 'met' : 'missed'}`);
  return met;
}
