import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { feelingScores } from '../test/bench/feeling-scores';
import { kindsOf, Tally } from '../test/bench/reading-scores';
import type { Scenario } from '../test/bench/scenario';
import { resultOf } from './bench-replies';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'];
const HEAD =
  'part      language scenarios  answered P     R  tried P     R  promises F1  questions F1  feeling F1  near  language';

/** How well the labelled scenarios of six languages are read, a part and a language apart, beside the bars; `--write` keeps the table in docs. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  const lines: string[] = [HEAD];
  const bars: boolean[] = [];
  for (const part of ['unseen', 'strangers', 'confirm', 'fresh', 'test', 'dev']) {
    const byLanguage = LANGUAGES.map((language) => [language, scenariosOf(language, part)] as const);
    for (const [language, scenarios] of [...byLanguage, ['all', byLanguage.flatMap(([, some]) => some)] as const]) {
      const scores = scoresOf(scenarios);
      lines.push(row(part, language, scenarios.length, scores));
      if (part === 'unseen' && language === 'all') bars.push(...met(scores));
    }
  }
  const last = `bars on the unseen part, all languages: ${bars.filter(Boolean).length} met, ${bars.filter((one) => !one).length} missed`;
  for (const line of [...lines, last]) console.log(line);
  if (values.write) writeFileSync(join(ROOT, 'docs/understanding.md'), page([...lines, last]));
}

type Scores = ReturnType<typeof scoresOf>;

function scenariosOf(language: string, part: string): Scenario[] {
  return readFileSync(join(ROOT, `test/bench/scenarios/${language}/${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Scenario);
}

function scoresOf(scenarios: readonly Scenario[]) {
  const results = scenarios.map((one) => resultOf(one, 'default', 1).result);
  const tallies: Record<string, Tally> = {};
  let right = 0;
  scenarios.forEach(({ gold = {} }, i) => {
    const { reading } = results[i]!;
    right += reading.language.slice(0, 2) === gold.language ? 1 : 0;
    for (const [kind, found, wanted] of kindsOf(reading, gold)) (tallies[kind] ??= new Tally()).add(found, wanted);
  });
  const of = (kind: string) => (tallies[kind] ?? new Tally()).scores;
  return {
    answered: of('answered'),
    tried: of('tried'),
    promises: of('promises').f1,
    questions: of('questions').f1,
    feeling: feelingScores(scenarios, results),
    language: right / scenarios.length,
  };
}

function met({ answered, tried, promises, questions, feeling, language }: Scores): boolean[] {
  return [
    answered.recall >= 0.95,
    answered.precision >= 0.95,
    tried.recall >= 0.9,
    tried.precision >= 0.95,
    promises >= 0.85,
    questions >= 0.85,
    feeling.f1 >= 0.75,
    feeling.near >= 0.9,
    language >= 0.99,
  ];
}

function row(part: string, language: string, count: number, scores: Scores): string {
  const { answered, tried, promises, questions, feeling } = scores;
  const figures = [
    [answered.precision, 12],
    [answered.recall, 6],
    [tried.precision, 9],
    [tried.recall, 6],
    [promises, 13],
    [questions, 14],
    [feeling.f1, 12],
    [feeling.near, 6],
    [scores.language, 10],
  ] as const;
  return `${part.padEnd(10)}${language.padEnd(9)}${String(count).padStart(9)}${figures.map(([value, width]) => value.toFixed(2).padStart(width)).join('')}`;
}

function page(lines: readonly string[]): string {
  return [
    '# What is understood: how well',
    '',
    "Written by `npm run bench:understanding -- --write` from the labelled scenarios in `test/bench/scenarios/<language>`. The rules were made with the `dev` part, and the weights that tell steps learn from it, from `fresh` and from `strangers`: how steps are read of scenarios that the weights have not seen is in [steps.md](steps.md). The chains that find values, steps and promises learn from [data/dialogues](../data/dialogues/README.md) alone: see [spans.md](spans.md). The weights that tell feelings learn a little from every part but `unseen`: how they read what they have not seen is in [feelings.md](feelings.md). The `test` part was written after most of them; its misses were read and the plainest mended, so its figures are no longer those of words never seen. One hand wrote these scenarios and the rules: strangers' words will read somewhat worse. The `strangers` part was written by another hand; it is half of a blind set. `unseen` is the other half: nothing was mended by it or trained with it, and the bars are measured on it.",
    'The `fresh` part was written before its writer had read the rules, `confirm` after the misses of `fresh` had been mended; each was measured before any mending for it, and the message of the commit that added it tells the figures. What they missed was then mended in general terms for each language, so the table tells how read words are read, and unseen ones somewhat worse.',
    '',
    'A thing found is right when it points at the same message, overlaps the labelled words by half and has the same value (answered), outcome (tried) or fate (promises). _Near_ is the share whose intensity is at most one step off.',
    '',
    '```',
    ...lines,
    '```',
    '',
  ].join('\n');
}
