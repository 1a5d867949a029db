import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { ensureChromium, ensureDependencies, root as ROOT, run } from './setup.js';

const STAMP = join(ROOT, '.run/start/built-from');
const SOURCES = [
  'components',
  'demo',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts/build',
  'package-lock.json',
  'wxt.config.ts',
];

/** One hash of everything that the build reads. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const path of filesOf(join(ROOT, source)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** Builds the extension unless the last build was made from the same sources. Returns whether there is one. */
function buildIfStale() {
  const now = sourcesHash();
  const built = existsSync(join(ROOT, '.output/chrome-mv3/manifest.json'));
  if (built && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return true;
  if (run('wxt', ['build']) !== 0) return false;
  mkdirSync(join(ROOT, '.run/start'), { recursive: true });
  writeFileSync(STAMP, now);
  return true;
}

ensureDependencies();
console.log(`Browser: ${ensureChromium()}`);
if (!buildIfStale()) exit(1);
// Under the newer Node, which reads TypeScript.
exit(run('node', ['scripts/start/show-demo.ts']));
