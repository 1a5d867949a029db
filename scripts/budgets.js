import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { exit } from 'node:process';
import { ROOT } from './set-up/run.js';

const BUILT = join(ROOT, '.output/chrome-mv3');
const KIB = 1024;
// What a page carries is the detector and the one reader it needs; what the agent waits for is what the panel loads before it draws.
const PAGE_LIMIT = 24 * KIB;
const PANEL_LIMIT = 480 * KIB;

const size = (/** @type {string} */ path) => readFileSync(path).byteLength;
const kib = (/** @type {number} */ bytes) => `${(bytes / KIB).toFixed(1)} KiB`;

/** The heaviest thing we can put into a page: the detector and the largest reader. */
function pageWeight() {
  const readers = readdirSync(BUILT)
    .filter((file) => /^reader-.+\.js$/.test(file))
    .map((file) => ({ file, bytes: size(join(BUILT, file)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const largest = readers[0] ?? { file: 'no reader', bytes: 0 };
  const detector = size(join(BUILT, 'helpdesk.js'));
  return {
    what: `page script: helpdesk.js + ${largest.file} (largest of ${readers.length})`,
    bytes: detector + largest.bytes,
  };
}

/** Everything that the panel's page loads before its first line runs: its scripts and what they import statically, each once. */
function panelWeight() {
  const page = join(BUILT, 'sidepanel.html');
  const html = readFileSync(page, 'utf8');
  /** @type {Set<string>} */
  const loaded = new Set();
  const queue = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => join(BUILT, src ?? ''));
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (loaded.has(path) || !existsSync(path)) continue;
    loaded.add(path);
    queue.push(...staticImports(path));
  }
  const bytes = [...loaded].reduce((sum, path) => sum + size(path), 0);
  return { what: `panel, first load: ${[...loaded].map((path) => relative(BUILT, path)).join(', ')}`, bytes };
}

/** @param {string} path */
function staticImports(path) {
  const code = readFileSync(path, 'utf8');
  // Minified: `import{a as b}from"./x.js"`, `import"./x.js"`, `export{a}from"./x.js"`; never `import("./x.js")`.
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+)"/g)].map(([, to]) => join(dirname(path), to ?? ''));
}

const budgets = [
  { ...pageWeight(), limit: PAGE_LIMIT },
  { ...panelWeight(), limit: PANEL_LIMIT },
];
for (const { what, bytes, limit } of budgets)
  console.log(`${bytes <= limit ? 'within' : 'OVER'}  ${kib(bytes)} of ${kib(limit)}  ${what}`);
exit(budgets.every(({ bytes, limit }) => bytes > 0 && bytes <= limit) ? 0 : 1);
