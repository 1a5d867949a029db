import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { startDemo } from '../demo/server.ts';
import type { ImportRecord } from '../lib/db/records.ts';
import { atTicket, records } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { mailboxPieces } from './scale/generated-mailbox.ts';
import { MAYA } from './scale/panel-times.ts';
import { untilShown } from './scale/watch-panel.ts';

const MIB = 1024 * 1024;
/** No task of the page's thread may take longer, in milliseconds. */
const LONGEST_TASK = 50;

/**
 * Imports a generated mailbox through the interface of the extension as it was built last, in Chromium, with the panel open on a customer: mails
 * a second, the largest heap of the thread that reads them, the longest task of both pages' threads, and the same file a second time, which
 * must add nothing. `--mails` of them. Both pages' tasks are told beside the longest a fixed piece of work took on a page of another process:
 * what the machine itself makes wait.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { mails: { type: 'string', default: '100000' } } });
  const mails = Number(values.mails);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-mailbox-'));
  const demo = await startDemo({});
  const app = await Throughline.launch();
  try {
    const { page: apart, panel } = await atTicket(app, demo.helpdeskUrl, MAYA.ticket);
    await untilShown(panel, MAYA.name);
    const file = join(folder, 'generated.mbox');
    await write(file, mails);
    console.log(`${mails} mails, ${((await stat(file)).size / MIB).toFixed(0)} MiB`);
    const page = await inAnotherWindow(app, panel, 'options.html#data');
    await page.evaluate(() => chrome.storage.local.set({ 'our-addresses': ['hello@shop.example'] }));
    const pages = { page, panel, apart };
    const first = await measured(pages, file, mails);
    say('first time', first, mails);
    const again = await measured(pages, file, mails);
    say('again', again, mails);
    const longest = Math.max(...[first, again].flatMap((one) => [one.page.longest, one.panel.longest]));
    const met = longest <= LONGEST_TASK && first.added === mails && again.added === 0;
    console.log(`bars: no task over ${LONGEST_TASK} ms, all added once: ${met ? 'met' : 'missed'}`);
  } finally {
    await app.close();
    await demo.close();
    await rm(folder, { recursive: true });
  }
}

/** One of our own pages in a window of its own, so that the panel stays with the tab it is beside. */
async function inAnotherWindow(app: Throughline, panel: Page, path: string): Promise<Page> {
  const opened = app.context.waitForEvent('page');
  await panel.evaluate((url) => void chrome.windows.create({ url }), app.url(path));
  return opened;
}

/** The options page that imports, the panel beside a ticket, and a page of another process that has no part in it. */
type Pages = Record<'page' | 'panel' | 'apart', Page>;

/** Tasks of a page's thread over 50 ms, and the longest of them, in milliseconds. */
interface Tasks {
  longest: number;
  count: number;
}

interface Measured {
  seconds: number;
  added: number;
  heapMib: number;
  page: Tasks;
  panel: Tasks;
  apart: { usual: number; longest: number };
}

function say(what: string, measuredNow: Measured, mails: number): void {
  const { seconds, added, heapMib, apart } = measuredNow;
  const tasks = ({ longest, count }: Tasks) => `${longest.toFixed(0)} ms (${count} over ${LONGEST_TASK} ms)`;
  console.log(
    `${what}: ${added} added in ${seconds.toFixed(1)} s, ${(mails / seconds).toFixed(0)} a second; heap of the thread at most ${heapMib.toFixed(0)} MiB`,
  );
  console.log(
    `  longest task: options page ${tasks(measuredNow.page)}, panel ${tasks(measuredNow.panel)}; apart from us, ${apart.usual.toFixed(0)} ms of work took up to ${apart.longest.toFixed(0)} ms`,
  );
}

async function write(path: string, mails: number): Promise<void> {
  const out = createWriteStream(path);
  for (const piece of mailboxPieces(mails)) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function measured({ page, panel, apart }: Pages, file: string, mails: number): Promise<Measured> {
  await page.locator('input[type=file]').setInputFiles(file);
  const start = page.getByRole('button', { name: 'Import', exact: true });
  await start.waitFor();
  await Promise.all([page.evaluate(watchTasks), panel.evaluate(watchTasks), apart.evaluate(workNowAndThen)]);
  const heap = await watchHeap(await page.context().newCDPSession(page));
  const started = Date.now();
  await start.click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: mails * 20 + 60_000 });
  const seconds = (Date.now() - started) / 1000;
  const work = (await seenIn(apart)).toSorted((x, y) => x - y);
  const newest = (await records<ImportRecord>(page, 'imports')).sort((x, y) => (x.at < y.at ? 1 : -1))[0];
  return {
    seconds,
    added: newest?.counts.added ?? Number.NaN,
    heapMib: await heap.stop(),
    page: tasksOf(await seenIn(page)),
    panel: tasksOf(await seenIn(panel)),
    apart: { usual: work[Math.floor(work.length / 2)] ?? Number.NaN, longest: work.at(-1) ?? Number.NaN },
  };
}

function tasksOf(tasks: readonly number[]): Tasks {
  return { longest: Math.max(0, ...tasks), count: tasks.length };
}

async function seenIn(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { seenMs: number[] }).seenMs);
}

/** Runs in the page: the browser itself tells of tasks over 50 ms (Long Tasks API). */
function watchTasks(): void {
  const seen: number[] = [];
  Object.assign(globalThis, { seenMs: seen });
  new PerformanceObserver((list) => seen.push(...list.getEntries().map((one) => one.duration))).observe({
    type: 'longtask',
  });
}

/** Runs in the page: the same small piece of work ten times a second, and how long each took. */
function workNowAndThen(): void {
  const seen: number[] = [];
  const text = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ id: i, word: `word ${i}` })));
  Object.assign(globalThis, { seenMs: seen });
  const timer = globalThis as unknown as { worksNow?: number };
  clearInterval(timer.worksNow);
  timer.worksNow = window.setInterval(() => {
    const started = performance.now();
    JSON.parse(text);
    seen.push(performance.now() - started);
  }, 100);
}

/** The largest heap of the importing thread, looked at ten times a second. */
async function watchHeap(session: CDPSession): Promise<{ stop(): Promise<number> }> {
  let largest = 0;
  let workerSession: string | undefined;
  session.on('Target.attachedToTarget', (event) => {
    if (event.targetInfo.type === 'worker') workerSession = event.sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const used = (JSON.parse(message) as { result?: { usedSize?: number } }).result?.usedSize;
    if (used) largest = Math.max(largest, used);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let id = 0;
  const timer = setInterval(() => {
    if (!workerSession) return;
    const message = JSON.stringify({ id: ++id, method: 'Runtime.getHeapUsage' });
    session.send('Target.sendMessageToTarget', { message, sessionId: workerSession }).catch(() => clearInterval(timer));
  }, 100);
  return {
    async stop() {
      clearInterval(timer);
      await session.detach();
      return largest / MIB;
    },
  };
}
