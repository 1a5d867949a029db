import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../lib/domain/reading';
import type { Writer } from '../../lib/understanding/ledger/mode-of';
import type { Result } from '../../lib/understanding/step/step-model';
import { sentencesIn } from '../../lib/understanding/text/clauses';
import { ownWords } from '../../lib/understanding/text/own-words';
import type { Scenario } from '../../test/bench/scenario';
import type { LabelledStep } from './labelled-steps';
import { looksLikeOne } from './other-steps';

const SCENARIOS = join(import.meta.dirname, '../../test/bench/scenarios');
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt'];
/** The parts that steps are learnt from, and how much: the words of `dev` are plainer and more alike than lines. */
const TAUGHT = { dev: 0.5, fresh: 0.5, strangers: 1 };
const WRITERS: Partial<Record<string, Writer>> = { inbound: 'customer', note: 'note', outbound: 'us' };
const RESULTS: Partial<Record<Outcome, Result>> = {
  solved: 'solved',
  'solved-briefly': 'briefly',
  partly: 'partly',
  failed: 'failed',
};

type Part = keyof typeof TAUGHT;

/** The scenarios of a part in all languages. */
export function scenariosOf(part: Part): Scenario[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(join(SCENARIOS, language, `${part}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Scenario),
  );
}

/**
 * The sentences of the scenarios that steps are learnt from, with what their labels say of each. Of what we told a customer to do only what
 * nobody came back to is labelled, so ours in which the rules read a step are left out.
 */
export function scenarioSteps(): LabelledStep[] {
  return (Object.keys(TAUGHT) as Part[]).flatMap((part) =>
    scenariosOf(part).flatMap((scenario) => stepsOf(scenario, TAUGHT[part])),
  );
}

function stepsOf({ id: scenario, interactions, gold }: Scenario, taught: number): LabelledStep[] {
  return interactions.flatMap(({ id, direction, text }) => {
    const writer = WRITERS[direction];
    if (!writer) return [];
    const labels = (gold?.tried ?? []).filter((one) => one.interaction === id);
    const language = gold!.language!;
    return sentencesIn(text, ownWords(text)).flatMap((sentence): LabelledStep[] => {
      const said = labels.find((one) => sentence.text.includes(one.quote) || one.quote.includes(sentence.text));
      // A part of what is labelled tells the step or what came of it, and nothing says which.
      if (said && !sentence.text.includes(said.quote)) return [];
      const line = { language, writer, text: sentence.text, taught, scenario };
      if (writer === 'us' && !said && looksLikeOne(line)) return [];
      return [{ ...line, ...labelOf(said?.outcome as Outcome | undefined) }];
    });
  });
}

function labelOf(outcome: Outcome | undefined): Pick<LabelledStep, 'deed' | 'result'> {
  if (!outcome) return { deed: 'none', result: 'unsaid' };
  if (outcome === 'refused') return { deed: 'wont', result: 'unsaid' };
  return { deed: outcome === 'only-suggested' ? 'told' : 'did', result: RESULTS[outcome] ?? 'unsaid' };
}
