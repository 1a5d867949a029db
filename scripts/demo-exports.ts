import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoExports } from '../demo/exports/demo-exports.ts';

// Writes the demo company's history as files in every format that can be imported: `node scripts/demo-exports.ts [folder] [now]`.
const [folder = '.run/exports', now = new Date().toISOString()] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { name, text } of demoExports(now)) {
  writeFileSync(join(folder, name), text);
  console.log(`${join(folder, name)}  ${text.length} characters`);
}
