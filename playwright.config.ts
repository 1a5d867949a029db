import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.run/playwright',
  workers: 2,
  // On a machine of which others take their part a browser may stall for seconds; what needed a second try is named at the end.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'browser', testIgnore: ['beds/**', '**/*.firefox.spec.ts'] },
    // Where a Firefox is installed; its extension is a build of its own.
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
    // The real helpdesks, where they are running (see .ci/run).
    { name: 'beds', testMatch: 'beds/**/*.spec.ts' },
  ],
});
