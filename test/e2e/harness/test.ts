import { expect, test as base } from '@playwright/test';
import { startDemo, type RunningDemo } from '../../../demo/server.ts';
import { Throughline } from './launch-throughline.ts';

/** A browser with the extension, and the demo company, for each test anew. Any error or violation of our own pages fails the test. */
export const test = base.extend<{ app: Throughline; demo: RunningDemo }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a function wants from the pattern
  app: async ({}, use) => {
    const app = await Throughline.launch();
    await use(app);
    const problems = app.problemsSeen();
    await app.close();
    expect(problems).toEqual([]);
  },
  // oxlint-disable-next-line no-empty-pattern
  demo: async ({}, use) => {
    const demo = await startDemo({});
    await use(demo);
    await demo.close();
  },
});
export { expect };
