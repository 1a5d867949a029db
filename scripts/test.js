import { argv, exit } from 'node:process';
import { setUp } from './setup.js';
import { runSteps } from './suite/run-steps.js';
import { ALL_STEPS, BEDS_STEP, QUICK_STEPS } from './suite/steps.js';
import { sumUp } from './suite/sum-up.js';

// `--quick` leaves out whatever needs a build or a browser; `--with-beds` adds the suite against real helpdesks, which must be running.
const quick = argv.includes('--quick');
const steps = quick ? QUICK_STEPS : argv.includes('--with-beds') ? [...ALL_STEPS, BEDS_STEP] : ALL_STEPS;

const missing = await setUp({ browsers: quick ? [] : ['chromium', 'firefox'] });
for (const sentence of missing) console.error(sentence);
if (missing.length) {
  console.log(`0 passed, ${missing.length} failed`);
  exit(1);
}
exit(sumUp(await runSteps(steps)));
