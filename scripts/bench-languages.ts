import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../lib/understanding/language/detect-language';
import { trainLanguages } from './languages/train-languages';
import { type WrittenLine, writtenLines } from './languages/written-lines';

const WEIGHTS = join(import.meta.dirname, '../lib/understanding/language/letter-runs.json');
const LONGER_THAN = 20;
const BAR = 0.99;

/** How often the language of a line of more than 20 characters is told right, on the test part; `--train` makes the letter runs anew instead. */
export async function bench(args: string[]): Promise<void> {
  const options = { train: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args, options });
  const lines = writtenLines();
  if (values.train) {
    const latin = lines.filter(({ language, part }) => language !== 'ar' && part === 'train');
    writeFileSync(WEIGHTS, `${JSON.stringify(trainLanguages(latin))}\n`);
    console.log(`letter runs of ${latin.length} lines written`);
    return;
  }
  const test = lines.filter(({ text, part }) => part === 'test' && text.length > LONGER_THAN);
  for (const source of ['customers', 'tweets'] as const)
    say(
      test.filter((line) => line.source === source),
      source,
      values.misses,
    );
  const own = test.filter((line) => line.source === 'customers');
  const met = shareRight(own) >= BAR;
  console.log(`bars: ${met ? 1 : 0} met, ${met ? 0 : 1} missed`);
}

function say(lines: readonly WrittenLine[], source: string, misses: boolean): void {
  for (const language of [...new Set(lines.map((line) => line.language))].sort()) {
    const own = lines.filter((line) => line.language === language);
    console.log(`${source} ${language} ${shareRight(own).toFixed(3)} of ${own.length}`);
    if (misses)
      for (const { text } of own.filter((line) => !isRight(line)))
        console.log(`  ${detectLanguage(text).language}: ${text.slice(0, 90)}`);
  }
  console.log(
    `${source} all ${shareRight(lines).toFixed(3)} of ${lines.length}${source === 'customers' ? `, bar ${BAR}` : ''}`,
  );
}

function isRight({ language, text }: WrittenLine): boolean {
  return detectLanguage(text).language === language;
}

function shareRight(lines: readonly WrittenLine[]): number {
  return lines.filter(isRight).length / lines.length;
}
