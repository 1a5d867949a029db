import { startDemo } from '../demo/server.ts';
import { atTicket } from '../test/e2e/harness/at-ticket.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { FLOODS } from './page-life/floods.ts';
import { ourTasks } from './page-life/our-tasks.ts';
import { quantiles } from './scale/quantiles.ts';
import { row } from './scale/table.ts';

/** No task of ours in a helpdesk's page may be longer. */
const BAR_MS = 50;

/** Measures the calls into the page's script, in the extension as it was built last, on a usual page and under floods. */
export async function bench(): Promise<void> {
  const demo = await startDemo({});
  const app = await Throughline.launch();
  try {
    const { page } = await atTicket(app, demo.helpdeskUrl, '4821');
    const devtools = await page.context().newCDPSession(page);
    console.log(row('milliseconds per call of ours', 'calls', 'median', 'p95', 'longest', `bar ${BAR_MS}`));
    for (const [name, flood] of Object.entries(FLOODS)) {
      const calls = await ourTasks(devtools, () => page.evaluate(flood));
      const { median, p95, runs } = quantiles(calls);
      const longest = calls[0] ?? 0;
      const cells = [median, p95, longest].map((ms) => ms.toFixed(2));
      console.log(row(name, String(runs), ...cells, longest <= BAR_MS ? 'met' : 'missed'));
    }
  } finally {
    await app.close();
    await demo.close();
  }
}
