// Runs scripts/screenshots.ts with the same resolution of imports as the build; names given are taken, else all.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('./screenshots.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
