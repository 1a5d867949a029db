import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresPage } from './figures-page';
import { bucketOf } from '../lib/understanding/language/hashed';
import { judge, unpackSteps } from '../lib/understanding/step/step-model';
import { labelledSteps } from './steps/labelled-steps';
import { otherSteps } from './steps/other-steps';
import { printPlacedScores } from './steps/placed-scores';
import { scenarioSteps } from './steps/scenario-steps';
import { WEIGHTS } from './steps/shipped-steps';
import { type Judged, printStepScores, printTriedScores } from './steps/step-scores';
import { triedInLine } from './steps/tried-in-line';
import { featuresOf, trainSteps } from './steps/train-steps';

const TABLE = join(import.meta.dirname, '../docs/steps.md');
const FOLDS = 5;

/** Prints how well lines are told that the weights were not made from, every fifth of them in turn, and how well whole scenarios are read; `--train` makes the weights that ship from all of them instead, `--write` keeps the table in docs. */
export async function bench(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { train: flag, misses: flag, write: flag } });
  const own = labelledSteps();
  const lines = [...own, ...scenarioSteps(), ...otherSteps()];
  const features = lines.map(featuresOf);
  if (values.train) {
    writeFileSync(WEIGHTS, `${JSON.stringify(trainSteps(lines, features))}\n`);
    return;
  }
  // A scenario is held back whole, for its sentences are alike.
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = (_: unknown, i: number) =>
      i < own.length ? foldOf(lines[i]!.text) !== fold : !lines[i]!.scenario || foldOf(lines[i]!.scenario) !== fold;
    return unpackSteps(trainSteps(lines.filter(kept), features.filter(kept)));
  });
  const judged = own.map((line, i): Judged => {
    const model = models[foldOf(line.text)]!;
    return { line, chances: judge(model, features[i]!), tried: triedInLine(line, model) };
  });
  const said: string[] = [];
  const print = (line: string) => {
    said.push(line);
    console.log(line);
  };
  printStepScores(judged, values.misses, print);
  print('');
  printTriedScores(judged, print);
  print('');
  printPlacedScores((scenario) => models[foldOf(scenario)]!, values.misses, print);
  if (values.write) writeFileSync(TABLE, tablePage(said));
}

function foldOf(text: string): number {
  return bucketOf(text, 1 << 16) % FOLDS;
}

function tablePage(said: readonly string[]): string {
  return figuresPage(
    'Steps that were tried: how well single sentences are told',
    [
      'Written by `npm run bench:steps -- --write`: the lines of [data/steps](../data/steps/README.md), each judged by weights made from the other four fifths. A reading has more to go by: the sentences around and what was said before. The last table tells how whole scenarios are read by weights made without a fifth of the lines and of the scenarios, their own among it; the rules were made with `dev` and mended by `fresh`, and have seen nothing of `strangers`, which another hand wrote. How the shipped weights read is in [understanding.md](understanding.md).',
      '_P_ and _R_ are those of the likeliest deed; _sure_ is how many of the steps done are told from the chance on at which nineteen of twenty are right. _Result right_ is the share of the steps done whose result is told, where a step whose result is left unsaid counts as failed, as in a reading.',
    ],
    said,
  );
}
