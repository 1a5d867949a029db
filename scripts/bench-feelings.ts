import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFeeling } from '../lib/understanding/feeling/read-feeling';
import { packFor } from '../lib/understanding/languages';

const FOLDER = join(import.meta.dirname, '../data/feelings');
const BAR = 0.75;

interface Line {
  label: string;
  text: string;
  read: string;
}

/** How well the feeling of single messages is read, a language apart, on every second line; `--dev` the others, with what was read wrong. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { dev: { type: 'boolean', default: false } } });
  let met = 0;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const language = file.slice(0, 2);
    const lines = linesOf(readFileSync(join(FOLDER, file), 'utf8'), language, values.dev);
    const score = macroF1(lines);
    if (score >= BAR) met++;
    console.log(`${language}: macro F1 ${score.toFixed(3)} of ${lines.length} lines, bar ${BAR}`);
    for (const label of new Set(lines.map((line) => line.label)))
      console.log(`  ${label} ${f1(lines, label).toFixed(2)}`);
    if (values.dev)
      for (const { label, read, text } of lines.filter((line) => line.read !== line.label))
        console.log(`  ${label} read as ${read}: ${text}`);
  }
  console.log(`bars: ${met} met, ${files.length - met} missed`);
}

function linesOf(file: string, language: string, dev: boolean): Line[] {
  return file
    .split('\n')
    .filter((line) => line.includes(': '))
    .filter((_, i) => (i % 2 === 0) === dev)
    .map((line) => {
      const [label = '', ...rest] = line.split(': ');
      const text = rest.join(': ');
      return { label, text, read: readFeeling(text, packFor(language)?.feeling, { interaction: 'line' }).label };
    });
}

function macroF1(lines: readonly Line[]): number {
  const labels = [...new Set(lines.map((line) => line.label))];
  return labels.reduce((sum, label) => sum + f1(lines, label), 0) / labels.length;
}

function f1(lines: readonly Line[], label: string): number {
  const right = lines.filter((line) => line.label === label && line.read === label).length;
  const all = lines.filter((line) => line.label === label).length + lines.filter((line) => line.read === label).length;
  return all ? (2 * right) / all : 0;
}
