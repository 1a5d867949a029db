// Writes docs/guidance.schema.json from the zod schema, with the same resolution of imports as the build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('./guidance-json-schema.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
writeFileSync(module.SCHEMA_FILE, module.guidanceJsonSchema());
