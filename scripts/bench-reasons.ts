import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresPage } from './figures-page';
import { labelledLines } from './reasons/labelled-lines';
import { printReasonScores } from './reasons/reason-scores';
import { WEIGHTS } from './reasons/shipped-reasons';
import { trainReasons } from './reasons/train-reasons';

const TABLE = join(import.meta.dirname, '../docs/reasons.md');

/** Prints how well the shipped weights tell the reasons of the test part; `--train` makes the weights anew before, `--write` keeps the table in docs. */
export async function bench(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { train: flag, misses: flag, write: flag } });
  const lines = labelledLines();
  if (values.train) train(lines);
  const said: string[] = [];
  printReasonScores(lines, values.misses, (line) => {
    said.push(line);
    console.log(line);
  });
  if (values.write) writeFileSync(TABLE, tablePage(said));
}

function train(lines: ReturnType<typeof labelledLines>): void {
  for (const language of new Set(lines.map((line) => line.language))) {
    const own = lines.filter((line) => line.language === language);
    writeFileSync(join(WEIGHTS, `${language}.json`), `${JSON.stringify(trainReasons(language, own))}\n`);
  }
}

function tablePage(said: readonly string[]): string {
  return figuresPage(
    'Contact reasons: how well they are told',
    [
      'Written by `npm run bench:reasons -- --write` with the shipped weights, on lines kept out of the training ([data/reasons](../data/reasons/README.md)).',
      'Accuracy and F1 are those of the likeliest reason. _Said_ is what the panel says: only from the chance on at which six of seven were right on other lines kept out; the rest is "unclear", where one reason named in plain words may still stand in.',
    ],
    said,
  );
}
