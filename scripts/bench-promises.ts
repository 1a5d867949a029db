import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JUDGEMENTS } from '../lib/understanding/promise/promise-model';
import { labelledPromises } from './promises/labelled-promises';
import { trainPromises } from './promises/train-promises';

const WEIGHTS = join(import.meta.dirname, '../lib/understanding/promise/weights.json');

/** How well sentences that make, keep or break a promise are told on patterns that their weights have not seen; `--train` writes the weights. */
export async function bench(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { train: flag, misses: flag } });
  const lines = labelledPromises();
  const { packed, unseen } = trainPromises(lines);
  if (values.train) writeFileSync(WEIGHTS, `${JSON.stringify(packed)}\n`);
  const languages = [...new Set(lines.map(({ language }) => language)), 'all'];
  JUDGEMENTS.forEach((judgement, i) => {
    for (const language of languages) {
      const tried = unseen[judgement].filter(({ line }) => language === 'all' || line.language === language);
      const said = tried.filter(({ score }) => score >= packed.sure[i]!);
      const right = said.filter(({ line }) => line.label === judgement).length;
      const gold = tried.filter(({ line }) => line.label === judgement).length;
      console.log(
        `${judgement.padEnd(8)} ${language.padEnd(4)} P ${(right / said.length).toFixed(2)} R ${(right / gold).toFixed(2)} (${gold} of ${tried.length} lines)`,
      );
      if (!values.misses || language !== 'all') continue;
      for (const { line, score } of tried.filter(
        (one) => one.score >= packed.sure[i]! !== (one.line.label === judgement),
      ))
        console.log(`  ${line.label === judgement ? 'missed' : 'wrong'} ${score.toFixed(1)} ${line.text}`);
    }
  });
}
