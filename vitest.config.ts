import { defineConfig } from 'vitest/config';
import { pageDetectors } from './scripts/build/page-readers.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), pageDetectors()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    reporters: ['default'],
    testTimeout: 90_000,
  },
});
