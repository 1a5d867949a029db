import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../lib/reply/write/seeded';
import type { Writer } from '../../lib/understanding/ledger/mode-of';
import type { Judgement } from '../../lib/understanding/promise/promise-model';

/** A sentence as it might stand in a thread, and what it tells. `pattern` numbers the pattern it is a wording of. */
export interface LabelledPromise {
  language: string;
  author: Writer;
  label: Judgement | 'none';
  text: string;
  pattern: number;
}

const FOLDER = join(import.meta.dirname, '../../data/promises');
const WORDINGS = 8;

/** All labelled lines; data/promises/README.md says how they are written. */
export function labelledPromises(): LabelledPromise[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => linesOf(readFileSync(join(FOLDER, file), 'utf8'), file.slice(0, 2)));
}

function linesOf(file: string, language: string): LabelledPromise[] {
  const lists: Record<string, string[]> = {};
  const found: LabelledPromise[] = [];
  let [label, author] = ['none', 'us'];
  let pattern = 0;
  for (const line of file.split('\n')) {
    if (line.startsWith('@')) {
      const [name = '', ...words] = line.slice(1).split(' ');
      lists[name] = words.join(' ').split('|');
    } else if (line.startsWith('# ')) [label = '', author = ''] = line.slice(2).split(' ');
    else if (line.trim()) {
      const said = { language, author: author as Writer, label: label as LabelledPromise['label'], pattern };
      found.push(...wordings(line, lists, `${language} ${pattern}`).map((text) => ({ ...said, text })));
      pattern++;
    }
  }
  return found;
}

/** Up to eight wordings of a pattern, each with another choice and another word of the lists; the same ones every time. */
function wordings(line: string, lists: Record<string, string[]>, seed: string): string[] {
  const random = seeded(1, seed);
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const texts = Array.from({ length: WORDINGS }, () =>
    line
      .replace(/\(([^()]*)\)(\?(?!$))?/g, (_, choices: string, maybe?: string) =>
        maybe && random() < 0.5 ? '' : pick(choices.split('|')),
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => pick(lists[name] ?? []))
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,]$)/, '')
      .trim(),
  );
  return [...new Set(texts)];
}
