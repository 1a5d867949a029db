import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quoteOf } from '../lib/domain/reading';
import { convertBenchGuidance } from '../lib/guidance/convert-bench-guidance';
import { draftScores } from '../test/bench/draft-scores';
import { readDossier, spokenLanguage } from '../lib/understanding/read-dossier';
import { shippedMoods } from './moods/shipped-moods';
import { shippedReasons } from './reasons/shipped-reasons';
import { shippedSpans } from './spans/shipped-spans';
import { shippedSteps } from './steps/shipped-steps';
import { dossierOf, type Scenario } from '../test/bench/scenario';
import { printReadingScores } from '../test/bench/reading-scores';
import { writeDrafts, type Written } from '../test/bench/write-drafts';

/** Reads every scenario of `--in`, writes one result a line to `--out`, and prints what the labelled ones tell per kind and language. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      writer: { type: 'string' },
      seed: { type: 'string' },
      guidance: { type: 'string' },
      misses: { type: 'boolean' },
    },
  });
  if (!values.in || !values.out)
    throw new Error('Say what to read and where to write: --in scenarios.jsonl --out results.jsonl');
  const scenarios = readFileSync(values.in, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Scenario);
  if (values.writer && values.writer !== 'embedded') throw new Error('This bench has one writer: embedded');
  const given = values.guidance ? (JSON.parse(readFileSync(values.guidance, 'utf8')) as Rules) : undefined;
  const read = scenarios.map((one) => resultOf(one, given ?? one.guidance ?? 'default', Number(values.seed ?? 1)));
  const results = read.map((one) => one.result);
  writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  printReadingScores(scenarios, results, values.misses ?? false);
  console.log('\ndrafts');
  for (const { name, seen, wanted, met } of draftScores(read.map((one) => one.written)))
    console.log(`${met ? 'met   ' : 'MISSED'} ${name.padEnd(54)} ${seen.toFixed(3).padStart(8)}  (${wanted})`);
}

type Rules = Parameters<typeof convertBenchGuidance>[0];

export type Result = ReturnType<typeof resultOf>['result'];

/** What is read of a scenario and the drafts written for it, with the times both took. */
export function resultOf(scenario: Scenario, rules: Rules, seed: number) {
  const dossier = dossierOf(scenario);
  const reasons = shippedReasons(spokenLanguage(dossier));
  const started = performance.now();
  const reading = readDossier(dossier, {
    reasons,
    steps: shippedSteps(),
    spans: shippedSpans(),
    moods: shippedMoods(),
  });
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const cited = (evidence: { interaction: string; start: number; end: number }) => ({
    interaction: evidence.interaction,
    quote: quoteOf(evidence, dossier.interactions),
  });
  const written = writeDrafts({ dossier, reading }, convertBenchGuidance(rules), { seed });
  const result = {
    id: scenario.id,
    reading: {
      language: reading.language,
      feeling: {
        label: reading.feeling.label,
        intensity: reading.feeling.intensity,
        evidence: reading.feeling.evidence.map(cited),
      },
      reasons: reading.reasons.map((reason) => reason.id),
      answered: reading.answered
        .filter((one) => one.state !== 'superseded')
        .map(({ question, value, evidence }) => ({ question, value, ...cited(evidence) })),
      tried: reading.tried.map(({ step, outcome, evidence }) => ({ step, outcome, ...cited(evidence) })),
      promises: reading.promises.map(({ what, due, kept, evidence }) => ({ what, due, kept, ...cited(evidence) })),
      questions: reading.questions.map(({ text, open, evidence }) => ({ text, ...cited(evidence), open })),
      effort: reading.effort,
    },
    person: reading.person,
    persona: {},
    drafts: written.drafts.map((draft) => draftOf(draft, cited)),
    ms: { reading: ms, drafts: Math.round(written.ms * 10) / 10 },
  };
  return { result, written };
}

function draftOf<T>(
  { text, language, style, why, evidence, findings }: Written['drafts'][number],
  cited: (one: Written['drafts'][number]['evidence'][number]) => T,
) {
  return { text, language, style, why, evidence: evidence.map(cited), findings };
}
