import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelledLines } from './reasons/labelled-lines';
import { trainReasons } from './reasons/train-reasons';
import { printReasonScores } from './reasons/reason-scores';

const WEIGHTS = join(import.meta.dirname, '../lib/understanding/reason/weights');

/** Prints how well the shipped weights tell the reasons of the test part; `--train` makes the weights anew before. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { train: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
  });
  const lines = labelledLines();
  if (values.train)
    for (const language of new Set(lines.map((line) => line.language))) {
      const packed = trainReasons(
        language,
        lines.filter((line) => line.language === language),
      );
      writeFileSync(join(WEIGHTS, `${language}.json`), `${JSON.stringify(packed)}\n`);
    }
  await printReasonScores(lines, WEIGHTS, values.misses);
}
