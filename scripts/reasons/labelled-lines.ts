import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line that a customer might write, with why. `none`: words that give no reason. */
export interface LabelledLine {
  language: string;
  domain: string;
  reason: string;
  text: string;
  part: 'train' | 'tune' | 'test';
}

const FOLDER = join(import.meta.dirname, '../../data/reasons');
const MOST_OF_A_PATTERN = 6;
/** `core` lines say a reason in its plainest words: they teach, and would make a test too easy. */
const NO_OWN_TEST = ['banking', 'hotels', 'core'];

/**
 * All labelled lines (data/reasons/README.md says how they are written). A pattern's wordings stay together in one part: every fourth
 * pattern is for the test, every eighth of the rest sets the calibration. Lines under a `test` heading are the test part of their source.
 */
export function labelledLines(): LabelledLine[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => linesOf(readFileSync(join(FOLDER, file), 'utf8'), file.slice(0, 2)));
}

function linesOf(file: string, language: string): LabelledLine[] {
  const found: LabelledLine[] = [];
  let [reason, domain, only] = ['', '', ''];
  let pattern = 0;
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) [reason = '', domain = '', only = ''] = line.slice(2).split(' ');
    else if (line && !line.startsWith('//')) {
      const part = only === 'test' ? 'test' : partOf(pattern++, domain);
      found.push(...wordings(line).map((text) => ({ language, domain, reason, text, part })));
    }
  }
  return found;
}

function partOf(pattern: number, domain: string): LabelledLine['part'] {
  if (pattern % 4 === 3 && !NO_OWN_TEST.includes(domain)) return 'test';
  return pattern % 8 === 1 && domain !== 'core' ? 'tune' : 'train';
}

/** Up to six wordings of a line with choices, spread over all there are. */
function wordings(line: string): string[] {
  const parts = line.split(/[()]/);
  const all = parts.reduce<string[]>(
    (texts, part, i) =>
      i % 2 ? texts.flatMap((text) => part.split('|').map((one) => text + one)) : texts.map((text) => text + part),
    [''],
  );
  if (all.length <= MOST_OF_A_PATTERN) return all;
  return Array.from(
    { length: MOST_OF_A_PATTERN },
    (_, i) => all[Math.floor(((i + 0.5) * all.length) / MOST_OF_A_PATTERN)]!,
  );
}
