import { quoteOf } from '../../lib/domain/reading';
import { readDossier } from '../../lib/understanding/read-dossier';
import type { StepModel } from '../../lib/understanding/step/step-model';
import { Tally } from '../../test/bench/reading-scores';
import { dossierOf, type Scenario } from '../../test/bench/scenario';
import { scenariosOf } from './scenario-steps';

/** Per part and language: precision and recall of the steps read in whole scenarios, each by the weights that had no part in it. */
export function printPlacedScores(
  modelFor: (scenario: string) => StepModel,
  misses: boolean,
  print: (line: string) => void,
): void {
  print('part       language  tried P     R');
  for (const part of ['strangers', 'fresh', 'dev'] as const) {
    const tallies = new Map<string, Tally>();
    for (const scenario of scenariosOf(part)) {
      const { found, wanted } = triedIn(scenario, modelFor(scenario.id));
      for (const language of [scenario.gold!.language!, 'all']) {
        const tally = tallies.get(language) ?? new Tally();
        tallies.set(language, tally);
        const { missed, wrong } = tally.add(found, wanted);
        if (!misses || language !== 'all') continue;
        for (const one of missed) console.log(`  ${scenario.id} missed ${one.same}: ${one.quote}`);
        for (const one of wrong) console.log(`  ${scenario.id} wrong ${one.same}: ${one.quote}`);
      }
    }
    for (const [language, { scores }] of [...tallies].sort(([one], [other]) => one.localeCompare(other)))
      print(
        `${part.padEnd(10)} ${language.padEnd(9)} ${scores.precision.toFixed(2).padStart(6)}  ${scores.recall.toFixed(2)}`,
      );
  }
}

function triedIn(scenario: Scenario, steps: StepModel) {
  const dossier = dossierOf(scenario);
  const item = (interaction: string, quote: string, same: string) => ({ interaction, quote, same });
  return {
    found: readDossier(dossier, { steps }).tried.map(({ outcome, evidence }) =>
      item(evidence.interaction, quoteOf(evidence, dossier.interactions), outcome),
    ),
    wanted: (scenario.gold?.tried ?? []).map((one) => item(one.interaction, one.quote, one.outcome)),
  };
}
