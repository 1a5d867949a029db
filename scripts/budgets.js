// What an agent's browser has to load: sizes of the built bundles against their budgets. Prints each figure; fails over budget.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../.output/chrome-mv3');
const KIB = 1024;
const size = (file) => statSync(join(built, file)).size;

/** Bytes of all JavaScript that a page loads before it asks for more: its scripts and their static imports. */
function firstLoad(page) {
  const html = readFileSync(join(built, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set(queue);
  for (let file = queue.shift(); file; file = queue.shift()) {
    const code = readFileSync(join(built, file), 'utf8');
    for (const [, from] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^"'();]{0,2000}?["']\.\/([\w.-]+\.js)["']/g)) {
      const next = `chunks/${from}`;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return [...seen].reduce((sum, file) => sum + size(file), 0);
}

const readers = readdirSync(built).filter((file) => file.startsWith('reader-'));
const largest = readers.toSorted((one, other) => size(other) - size(one))[0];
const figures = [
  [`page script with its largest reader (${largest})`, size('helpdesk.js') + size(largest), 24 * KIB],
  ['panel, first load', firstLoad('sidepanel.html'), 480 * KIB],
];

let over = 0;
for (const [name, bytes, budget] of figures) {
  const ok = bytes <= budget;
  if (!ok) over++;
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name}: ${(bytes / KIB).toFixed(1)} of ${(budget / KIB).toFixed(0)} KiB`);
}
process.exit(over ? 1 : 0);
