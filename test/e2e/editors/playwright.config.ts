import { defineConfig } from '@playwright/test';

/** The editors' suite alone; it needs no built extension. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  timeout: 15_000,
  workers: 1,
  outputDir: '../../../.run/editors-results',
  reporter: [['list'], ['./table-reporter.ts']],
});
