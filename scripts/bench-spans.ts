import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresPage } from './figures-page';
import { bucketOf } from '../lib/understanding/language/hashed';
import { unpackSpans } from '../lib/understanding/spans/span-model';
import { labelledDialogues } from './dialogues/labelled-dialogues';
import { labelledSpans } from './spans/labelled-messages';
import { addRead, newRead, type Read, scenarioOf } from './spans/placed-spans';
import { WEIGHTS } from './spans/shipped-spans';
import { trainSpans } from './spans/train-spans';
import { labelledSteps } from './steps/labelled-steps';
import { shippedSteps } from './steps/shipped-steps';

const TABLE = join(import.meta.dirname, '../docs/spans.md');
const PARTS = 5;
const HEAD =
  'language conversations  read with   answered P     R  tried P     R  outcome too P     R  promised P     R';

/** Prints how well the conversations of a held-out fifth are read, without spans and with them; `--train` makes the weights that ship from all instead, `--write` keeps the table in docs. */
export async function bench(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { train: flag, misses: flag, write: flag } });
  const steps = shippedSteps();
  const dialogues = labelledDialogues();
  const messages = labelledSpans(dialogues, steps);
  if (values.train) {
    writeFileSync(WEIGHTS, `${JSON.stringify(trainSpans(messages, labelledSteps()))}\n`);
    return;
  }
  const isHeld = (id: string) => bucketOf(id, 1 << 16) % PARTS === 0;
  const taught = messages.filter(({ dialogue }) => !isHeld(dialogue));
  const spans = unpackSpans(trainSpans(taught, labelledSteps()));
  const held = dialogues.filter(({ id }) => isHeld(id));
  const said = [HEAD];
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'ar', 'all']) {
    const own = held.filter((one) => language === 'all' || one.language === language).map(scenarioOf);
    const [before, behind] = [newRead(), newRead()];
    for (const scenario of own) {
      addRead(scenario, { steps }, before);
      const { missed, wrong } = addRead(scenario, { steps, spans }, behind);
      if (!values.misses || language === 'all') continue;
      for (const one of missed) console.log(`${scenario.id} missed ${one.same}: ${one.quote}`);
      for (const one of wrong) console.log(`${scenario.id} wrong ${one.same}: ${one.quote}`);
    }
    said.push(rowOf(language, own.length, 'rules', before), rowOf('', '', 'spans too', behind));
  }
  for (const line of said) console.log(line);
  if (values.write) writeFileSync(TABLE, tablePage(said, dialogues.length, held.length));
}

function rowOf(
  language: string,
  count: number | string,
  name: string,
  { answered, tried, whether, promised }: Read,
): string {
  const figures = [answered, whether, tried, promised].map(({ scores }, i) => {
    return `${scores.precision.toFixed(2).padStart([10, 9, 15, 12][i]!)}  ${scores.recall.toFixed(2)}`;
  });
  return `${language.padEnd(8)} ${String(count).padStart(13)}  ${name.padEnd(9)}  ${figures.join('')}`;
}

function tablePage(said: readonly string[], all: number, held: number): string {
  return figuresPage(
    'Values, steps and promises in whole conversations: how well they are found',
    [
      `Written by \`npm run bench:spans -- --write\`: of the ${all} conversations of [data/dialogues](../data/dialogues/README.md) the ${held} whose id's hash falls into one fifth are read with weights made from the others. Nobody who made the rules had read them. _Rules_ reads with the rules and with the weights that judge sentences ([steps.md](steps.md)), _spans too_ with the chains over words besides. How the shipped weights read is in [understanding.md](understanding.md).`,
      'A thing found is right when it points at the same message, overlaps the labelled words by half and, of values, is the same value to the letter: many are labelled with other ends than they are found ("Monday", "Monday passt"). _Outcome too_ is right when what came of the step is told as well; steps that were only suggested are left out. _Promised_ is whether something was promised, not whether it was kept.',
    ],
    said,
  );
}
