import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import type { ImportRecord } from '../lib/db/records.ts';
import { records } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { mailboxPieces } from './scale/generated-mailbox.ts';

const MIB = 1024 * 1024;
/** No task of the page's thread may take longer, in milliseconds. */
const LONGEST_TASK = 50;

/**
 * Imports a generated mailbox through the interface of the extension as it was built last, in Chromium: mails a second, the largest heap of
 * the thread that reads them, the longest task of the page's thread, and the same file a second time, which must add nothing. `--mails` of them.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { mails: { type: 'string', default: '100000' } } });
  const mails = Number(values.mails);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-mailbox-'));
  const app = await Throughline.launch();
  try {
    const file = join(folder, 'generated.mbox');
    await write(file, mails);
    console.log(`${mails} mails, ${((await stat(file)).size / MIB).toFixed(0)} MiB`);
    const page = await app.context.newPage();
    await page.goto(app.url('options.html#data'));
    await page.evaluate(() => chrome.storage.local.set({ 'our-addresses': ['hello@shop.example'] }));
    const first = await measured(page, file, mails);
    say('first time', first, mails);
    const again = await measured(page, file, mails);
    say('again', again, mails);
    const met = first.longestTask <= LONGEST_TASK && first.added === mails && again.added === 0;
    console.log(`bars: no task over ${LONGEST_TASK} ms, all added once: ${met ? 'met' : 'missed'}`);
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

interface Measured {
  seconds: number;
  added: number;
  heapMib: number;
  longestTask: number;
  tasks: number;
}

function say(what: string, { seconds, added, heapMib, longestTask, tasks }: Measured, mails: number): void {
  console.log(
    `${what}: ${added} added in ${seconds.toFixed(1)} s, ${(mails / seconds).toFixed(0)} a second; heap of the thread at most ${heapMib.toFixed(0)} MiB; page's longest task ${longestTask.toFixed(0)} ms (${tasks} over ${LONGEST_TASK} ms)`,
  );
}

async function write(path: string, mails: number): Promise<void> {
  const out = createWriteStream(path);
  for (const piece of mailboxPieces(mails)) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function measured(page: Page, file: string, mails: number): Promise<Measured> {
  await page.locator('input[type=file]').setInputFiles(file);
  const start = page.getByRole('button', { name: 'Import', exact: true });
  await start.waitFor();
  await page.evaluate(watchTasks);
  const heap = await watchHeap(await page.context().newCDPSession(page));
  const started = Date.now();
  await start.click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: mails * 20 + 60_000 });
  const seconds = (Date.now() - started) / 1000;
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  const newest = (await records<ImportRecord>(page, 'imports')).sort((x, y) => (x.at < y.at ? 1 : -1))[0];
  return {
    seconds,
    added: newest?.counts.added ?? Number.NaN,
    heapMib: await heap.stop(),
    longestTask: Math.max(0, ...tasks),
    tasks: tasks.length,
  };
}

/** Runs in the page: the browser itself tells of tasks over 50 ms (Long Tasks API). */
function watchTasks(): void {
  const seen: number[] = [];
  Object.assign(globalThis, { longTasks: seen });
  new PerformanceObserver((list) => seen.push(...list.getEntries().map((one) => one.duration))).observe({
    type: 'longtask',
  });
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
