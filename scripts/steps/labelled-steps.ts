import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../../lib/understanding/ledger/mode-of';
import { DEEDS, type Deed, RESULTS, type Result } from '../../lib/understanding/step/step-model';

/** A sentence with what it tells of a step. */
export interface LabelledStep {
  language: string;
  writer: Writer;
  deed: Deed;
  result: Result;
  text: string;
  /** How much it teaches; 1 for a line written to teach. */
  taught: number;
  /** The scenario that it stands in. */
  scenario?: string;
}

const FOLDER = join(import.meta.dirname, '../../data/steps');
const WRITERS: Record<string, Writer> = { 'n:': 'note', 'a:': 'us' };

/** The lines of data/steps; its README says how they are written. Throws at a line that is not as it says. */
export function labelledSteps(): LabelledStep[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line, i) => stepOf(line, file.slice(0, 2), `${file}:${i + 1}`)),
    );
}

function stepOf(line: string, language: string, place: string): LabelledStep {
  const [, deed = '', result = '', by = '', text = ''] = /^(\S+) (\S+)\t([na]: )?(.+)$/u.exec(line) ?? [];
  if (!isOneOf(DEEDS, deed) || !isOneOf(RESULTS, result)) throw new Error(`${place}: "${line}" has no such label`);
  const bare = deed === 'none' && result !== 'unsaid';
  const writer = WRITERS[by.trim()] ?? 'customer';
  return { language, writer, deed: bare ? 'bare' : deed, result, text, taught: 1 };
}

function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word);
}
