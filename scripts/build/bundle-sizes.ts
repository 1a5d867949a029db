import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../../.output/chrome-mv3');
const KIB = 1024;
const GENERIC = 'reader-generic.js';
const size = (file: string) => statSync(join(built, file)).size;

/** Bytes of all JavaScript that a page loads before it asks for more: its scripts and their static imports. */
function firstLoad(page: string): number {
  const html = readFileSync(join(built, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => String(match[1]));
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

/** What an agent's browser has to load of the extension as built last, each with its budget, in bytes. */
export function bundleSizes(): { name: string; bytes: number; budget: number }[] {
  const readers = readdirSync(built).filter((file) => file.startsWith('reader-') && file !== GENERIC);
  const largest = readers.reduce((one, other) => (size(other) > size(one) ? other : one));
  return [
    {
      name: `page script with its largest reader (${largest})`,
      bytes: size('helpdesk.js') + size(largest),
      budget: 24 * KIB,
    },
    { name: 'page script with the generic reader', bytes: size('helpdesk.js') + size(GENERIC), budget: 24 * KIB },
    { name: 'panel, first load', bytes: firstLoad('sidepanel.html'), budget: 480 * KIB },
  ];
}
