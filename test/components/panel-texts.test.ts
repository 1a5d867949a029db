import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LEADS_SECTIONS } from '../../locales/leads-sections';

const ROOT = join(import.meta.dirname, '../..');
const IMPORT = /(?:from|import\()\s*'(\.[^']{1,200})'/g;

/** Files of ours that the panel may load, sooner or later, from its first one on. */
function reachedFrom(first: string): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [first];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    reached.set(file, source);
    for (const [, path] of source.matchAll(IMPORT)) {
      const found = fileOf(resolve(dirname(file), path!));
      if (found) waiting.push(found);
    }
  }
  return reached;
}

function fileOf(path: string): string | undefined {
  const names = readdirSync(dirname(path));
  const name = path.slice(dirname(path).length + 1);
  const found = [`${name}.tsx`, `${name}.ts`].find((one) => names.includes(one));
  return found && join(dirname(path), found);
}

test('nothing that the panel can load shows a text that its first load leaves out', () => {
  const files = reachedFrom(join(ROOT, 'entrypoints/sidepanel/main.tsx'));
  expect(files.size).toBeGreaterThan(100);
  const key = new RegExp(`(?:\\bt|sayIfKnown)\\(\\s*['"\`](?:${LEADS_SECTIONS.join('|')})\\.`);
  const wrong = [...files].filter(([, source]) => key.test(source)).map(([file]) => relative(ROOT, file));
  expect(wrong).toEqual([]);
});
