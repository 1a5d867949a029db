import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Attributes that people see or hear. */
const SPOKEN = new Set(['title', 'placeholder', 'aria-label', 'alt', 'label', 'buttonLabel']);
// Not words: a product's name, what every language writes alike, and an example of a code.
const ALLOWED = new Set(['Throughline', 'EUR', 'Ctrl+.']);

interface Node {
  type: string;
  [key: string]: unknown;
}

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  else if (value && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') yield value as Node;
    for (const inner of Object.values(value)) yield* nodes(inner);
  }
}

function wordsIn(source: string, file: string): string[] {
  const { program } = parseSync(file, source);
  return [...nodes(program)].flatMap((node) => {
    if (node.type === 'JSXText') return [String(node.value).trim()];
    if (node.type !== 'JSXAttribute' || !SPOKEN.has((node.name as { name: string }).name)) return [];
    const value = node.value as Node | null;
    return value?.type === 'Literal' ? [String(value.value)] : [];
  });
}

const root = resolve(import.meta.dirname, '../..');
const files = globSync(['components/**/*.tsx', 'entrypoints/**/*.tsx'], { cwd: root });

describe('visible text', () => {
  it('is found by this test', () => {
    expect(wordsIn('const a = <p title="Hello">World {x}</p>;', 'a.tsx')).toEqual(['Hello', 'World']);
  });

  it.each(files)('of %s comes from the locale files', (file) => {
    const words = wordsIn(readFileSync(resolve(root, file), 'utf8'), file);
    expect(words.filter((one) => /\p{L}/u.test(one) && !ALLOWED.has(one))).toEqual([]);
  });
});
