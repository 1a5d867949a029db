import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.run/playwright',
  // Each test starts a browser of its own; two share a small machine well.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  projects: [
    { name: 'extension', testIgnore: 'beds/**' },
    // Against real helpdesks, which .ci/run starts. They share one login, so one test at a time.
    { name: 'beds', testMatch: 'beds/**/*.spec.ts', workers: 1, fullyParallel: false },
  ],
});
