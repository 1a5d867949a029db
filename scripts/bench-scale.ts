import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { startDemo } from '../demo/server.ts';
import { findChromium } from '../test/e2e/harness/find-chromium.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { bundleSizes } from './build/bundle-sizes.ts';
import { countStored, fillStore } from './scale/fill-store.ts';
import { CUSTOMERS } from './scale/generated-history.ts';
import { pageLoader, type PageLoad } from './scale/page-load.ts';
import { quantiles } from './scale/quantiles.ts';
import { DANIEL, MAYA, timesOf, type Times } from './scale/panel-times.ts';
import { fillIndex, searchTimes, type SearchTimes } from './scale/search-times.ts';
import { row, spread } from './scale/table.ts';
import { untilShown } from './scale/watch-panel.ts';

const KIB = 1024;
const FIGURES = join(import.meta.dirname, '../docs/figures.md');
/**
 * Measures the extension as it was built last, in Chromium: how soon the panel shows who it is, with the demo company alone and with
 * `--interactions` more in the store; how soon something is found; what the page's script costs the page; sizes against their bars. `--runs` of each;
 * `--write` keeps the output in docs/figures.md.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      interactions: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '15' },
      write: { type: 'boolean', default: false },
    },
  });
  const interactions = Number(values.interactions);
  const runs = Math.max(9, Number(values.runs));
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  await measureAll(interactions, runs, say);
  const met = saySizes(say);
  say(`bars: ${met.met} met, ${met.missed} missed`);
  if (values.write) writeFileSync(FIGURES, figuresPage(lines, interactions));
}

async function measureAll(interactions: number, runs: number, say: (line: string) => void): Promise<void> {
  const demo = await startDemo({});
  const app = await Throughline.launch();
  try {
    say(machine(await browserVersion(app)));
    await app.allowSite('http://127.0.0.1/*');
    const page = await app.context.newPage();
    const panel = await app.openPanel();
    await panel.getByRole('button', { name: 'Load the demo company' }).click();
    await panel.getByRole('button', { name: 'Remove every trace of it' }).waitFor();
    await panel.getByRole('button', { name: 'Start' }).click();
    await page.goto(`${demo.helpdeskUrl}tickets/${MAYA.ticket}`);
    await page.bringToFront();
    await untilShown(panel, MAYA.name);
    const few = await countStored(panel);
    const alone = { daniel: await timesOf(page, panel, DANIEL, runs), maya: await timesOf(page, panel, MAYA, runs) };
    const started = Date.now();
    await fillStore(panel, interactions);
    const filled = (Date.now() - started) / 1000;
    const many = await countStored(panel);
    const indexed = await fillIndex(panel);
    say(
      `store: ${few} interactions of the demo company, then ${many} of ${CUSTOMERS} customers in all, 500 more of Maya's among them; filled in ${filled.toFixed(0)} s, searchable after another ${indexed.toFixed(0)} s`,
    );
    const full = { daniel: await timesOf(page, panel, DANIEL, runs), maya: await timesOf(page, panel, MAYA, runs) };
    sayTimes(say, 'ms, customer with a short history', alone.daniel, full.daniel);
    sayTimes(say, 'ms, customer with 500 more', alone.maya, full.maya);
    say(
      'each: median (p95, runs); no bar is set for these. Tickets are visited in turns, so each has been open before.',
    );
    await untilShown(panel, MAYA.name);
    saySearches(say, await searchTimes(panel, runs));
    await sayPageLoads(page, demo.helpdeskUrl, runs, say);
  } finally {
    await app.close();
    await demo.close();
  }
}

function sayTimes(say: (line: string) => void, title: string, alone: Times, full: Times): void {
  say('');
  say(row(title, 'demo alone', 'full store', 'ratio'));
  const rows: [string, keyof Times][] = [
    ['panel opens to identity and history', 'opened'],
    ['  then draft ready', 'openedDraft'],
    ['ticket clicked to identity and history', 'switched'],
    ['  then draft ready', 'switchedDraft'],
  ];
  for (const [name, of] of rows) {
    const [one, other] = [quantiles(alone[of]), quantiles(full[of])];
    say(row(name, spread(one), spread(other), (other.median / one.median).toFixed(2)));
  }
}

function saySearches(say: (line: string) => void, times: SearchTimes): void {
  say('');
  say(row('ms, full store', 'median (p95, n)'));
  say(row('first 50 of a customer with 500 more', spread(quantiles(times.firstPage))));
  say(row('search over one customer', spread(quantiles(times.one))));
  say(row('search over all customers', spread(quantiles(times.all))));
  say('each: from click or key to the frame that shows it; six questions a round, one to three words, some unfinished');
}

/** The demo page with the extension, and in a browser without it, in turns. */
async function sayPageLoads(page: Page, url: string, runs: number, say: (line: string) => void): Promise<void> {
  const plain = await chromium.launch({
    executablePath: findChromium(),
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--window-size=1400,835'],
  });
  try {
    const address = `${url}tickets/${MAYA.ticket}`;
    const [loadBare, loadWith] = [await pageLoader(await plain.newPage(), address), await pageLoader(page, address)];
    const loads: Record<'with' | 'without', PageLoad[]> = { with: [], without: [] };
    for (let run = -1; run < runs; run++) {
      const [without, withIt] = [await loadBare(), await loadWith()];
      if (run < 0) continue;
      loads.without.push(without);
      loads.with.push(withIt);
    }
    say('');
    say(row('milliseconds', 'without', 'with', 'cost'));
    for (const [name, of] of [
      ['demo page, DOMContentLoaded', 'domContentLoaded'],
      ['demo page, load', 'load'],
      ['demo page, main thread busy', 'busy'],
    ] as const) {
      const [one, other] = [loads.without, loads.with].map((all) => quantiles(all.map((load) => load[of])));
      say(row(name, spread(one!), spread(other!), (other!.median - one!.median).toFixed(1)));
    }
    say('each: median (p95, runs), panel open, so its own work is in the cost; no bar is set for these');
  } finally {
    await plain.close();
  }
}

function saySizes(say: (line: string) => void): { met: number; missed: number } {
  say('');
  const sizes = bundleSizes();
  for (const { name, bytes, budget } of sizes)
    say(`${name}: ${(bytes / KIB).toFixed(1)} KiB, bar ${budget / KIB} KiB: ${bytes <= budget ? 'met' : 'missed'}`);
  const met = sizes.filter(({ bytes, budget }) => bytes <= budget).length;
  return { met, missed: sizes.length - met };
}

async function browserVersion(app: Throughline): Promise<string> {
  return app.worker.evaluate(() => /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown browser');
}

function machine(browser: string): string {
  const cpus = os.cpus();
  return `machine: ${cpus[0]?.model.trim() ?? 'unknown'}, ${cpus.length} cores, Node ${process.version}, ${browser}, headless; load average ${os.loadavg()[0]!.toFixed(1)} before`;
}

function figuresPage(lines: string[], interactions: number): string {
  return [
    '# Figures',
    '',
    `Written by \`npm run bench:scale -- --interactions ${interactions} --write\`, with the extension as built.`,
    '',
    '```',
    ...lines,
    '```',
    '',
  ].join('\n');
}
