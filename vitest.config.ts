import { defineConfig } from 'vitest/config';
import { pageDetectors } from './scripts/build/page-readers.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), pageDetectors()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    reporters: ['default'],
    // Frozen pages hold times without a zone, which are read on the computer's clock.
    env: { TZ: 'UTC' },
    testTimeout: 90_000,
    // As many as the smallest machine it is run on has cores; the default leaves one of them idle.
    maxWorkers: 2,
  },
});
