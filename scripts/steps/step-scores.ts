import { DEEDS, type Judged as Chances, type Result, RESULTS } from '../../lib/understanding/step/step-model';
import type { Outcome } from '../../lib/domain/reading';
import type { LabelledStep } from './labelled-steps';
import { outcomeOfLine, triedInLine } from './tried-in-line';

/** A line, and what a model that never saw it says of it. */
export interface Judged {
  line: LabelledStep;
  chances: Chances;
  /** What a reading of it finds. */
  tried: Outcome[];
}

const SURE = 0.95;
const TOLD = DEEDS.filter((deed) => deed !== 'none');

/** Per language: lines, precision and recall of each deed, how many steps done are told surely, and how often their result is right. */
export function printStepScores(judged: readonly Judged[], misses: boolean, print: (line: string) => void): void {
  print(`language lines  ${TOLD.map((deed) => `${deed} P     R`.padEnd(13)).join('  ')}  sure  result right`);
  for (const language of [...new Set(judged.map(({ line }) => line.language)), 'all']) {
    const own = judged.filter(({ line }) => language === 'all' || line.language === language);
    const figures = TOLD.map((deed) => {
      const said = own.filter((one) => likeliest(DEEDS, one.chances.deeds) === deed);
      const gold = own.filter(({ line }) => line.deed === deed);
      const right = said.filter(({ line }) => line.deed === deed);
      return `${share(right.length, said.length).padStart(deed.length + 2)}  ${share(right.length, gold.length)}`.padEnd(
        13,
      );
    });
    const done = own.filter(({ line }) => line.deed === 'did');
    const right = done.filter(
      ({ line, chances }) => resultOf(chances) === (line.result === 'unsaid' ? 'failed' : line.result),
    );
    print(
      `${language.padEnd(8)} ${String(own.length).padStart(5)}  ${figures.join('  ')}  ${surelyTold(own).toFixed(2)}  ${share(right.length, done.length)}`,
    );
  }
  if (misses) judged.filter(isMissed).forEach((one) => print(missed(one)));
}

/** Per language: precision and recall of the steps that a reading finds in lines, with their outcome; by the rules alone beside it. */
export function printTriedScores(judged: readonly Judged[], print: (line: string) => void): void {
  print('language  rules P     R  with weights P     R  only whether P     R');
  for (const language of [...new Set(judged.map(({ line }) => line.language)), 'all']) {
    const own = judged.filter(({ line }) => language === 'all' || line.language === language);
    const rules = triedScores(own.map(({ line }) => ({ line, tried: triedInLine(line, undefined) })));
    const both = triedScores(own);
    const whether = triedScores(own, () => 'step');
    const figures = [rules, both, whether].map(
      ({ precision, recall }) => `${precision.toFixed(2)}  ${recall.toFixed(2)}`,
    );
    print(`${language.padEnd(8)} ${figures[0]!.padStart(12)} ${figures[1]!.padStart(18)} ${figures[2]!.padStart(18)}`);
  }
}

function triedScores(
  judged: ReadonlyArray<Pick<Judged, 'line' | 'tried'>>,
  as: (outcome: Outcome) => string = (outcome) => outcome,
): { precision: number; recall: number } {
  const wanted = judged.map(({ line }) => outcomeOfLine(line));
  const right = judged.filter(({ tried }, i) => wanted[i] && tried.map(as).includes(as(wanted[i]))).length;
  const found = judged.reduce((sum, { tried }) => sum + tried.length, 0);
  const labelled = wanted.filter(Boolean).length;
  return { precision: found ? right / found : 1, recall: labelled ? right / labelled : 1 };
}

function surelyTold(judged: readonly Judged[]): number {
  const byChance = [...judged].sort((one, other) => other.chances.deeds.did - one.chances.deeds.did);
  const all = judged.filter(({ line }) => line.deed === 'did').length;
  let right = 0;
  let most = 0;
  byChance.forEach(({ line }, i) => {
    if (line.deed === 'did') right++;
    if (right / (i + 1) >= SURE) most = right;
  });
  return all ? most / all : 0;
}

function resultOf({ results }: Chances): Result {
  return likeliest(RESULTS, { ...results, unsaid: 0, failed: results.failed + results.unsaid });
}

function likeliest<T extends string>(names: readonly T[], chances: Record<T, number>): T {
  return names.reduce((best, name) => (chances[name] > chances[best] ? name : best));
}

function isMissed({ line, chances }: Judged): boolean {
  return (
    likeliest(DEEDS, chances.deeds) !== line.deed ||
    (line.deed === 'did' && likeliest(RESULTS, chances.results) !== line.result)
  );
}

function missed({ line, chances }: Judged): string {
  const deed = likeliest(DEEDS, chances.deeds);
  const read = `${deed} (${chances.deeds[deed].toFixed(2)}) ${likeliest(RESULTS, chances.results)}`;
  return `  ${line.language} ${line.writer} ${line.deed} ${line.result} read as ${read}: ${line.text}`;
}

function share(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(2) : '–';
}
