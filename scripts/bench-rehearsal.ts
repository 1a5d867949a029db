import os from 'node:os';
import { LANGUAGES, twoHundred } from '../test/bench/two-hundred';
import { Throughline } from '../test/e2e/harness/launch-throughline';
import { aCase } from '../test/reply/a-case';
import { putInteractions, replayed } from './rehearsal/in-options-page';

const CONVERSATIONS = 200;
const BARS = { seconds: 30, longestTask: 50 };

/**
 * Rehearses a changed guidance on 200 stored conversations in the extension as it was built last, in Chromium: how long it takes, and
 * the longest task on the page's own thread meanwhile (Long Tasks API). The conversations are invented, in six languages.
 */
export async function bench(): Promise<void> {
  console.log(
    `${os.cpus()[0]?.model ?? 'unknown machine'}, ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}`,
  );
  const cases = Array.from({ length: CONVERSATIONS }, (_, i) => twoHundred(LANGUAGES[i % LANGUAGES.length]!)[i]!);
  const interactions = cases.flatMap((one, i) =>
    aCase(one).dossier.interactions.map((said, j) => ({
      ...said,
      id: `bench:${i}:${j}`,
      contentKey: `bench:${i}:${j}`,
      conversation: `bench:desk.example:${i}`,
      party: `email:customer${i}@example.com`,
    })),
  );
  const app = await Throughline.launch();
  try {
    const options = await app.context.newPage();
    await options.goto(app.url('options.html#tone'));
    await putInteractions(options, interactions);
    const { rows, seconds, longestTask } = await replayed(options);
    console.log(`${rows} conversations of ${CONVERSATIONS}, ${interactions.length} interactions`);
    report('seconds', seconds, BARS.seconds);
    report('longest task on the page’s thread, ms (0: none over 50)', longestTask, BARS.longestTask);
  } finally {
    await app.close();
  }
}

function report(name: string, seen: number, bar: number): void {
  console.log(
    `${seen <= bar ? 'met   ' : 'MISSED'} ${name.padEnd(58)} ${seen.toFixed(1).padStart(8)}  (at most ${bar})`,
  );
}
