// Runs scripts/bench-<name>.ts with the same resolution of imports as the build; everything after the name goes to the bench.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./bench-${name}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
await module.bench(args);
