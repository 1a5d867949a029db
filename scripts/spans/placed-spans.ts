import { type Evidence, quoteOf } from '../../lib/domain/reading';
import { type Knowledge, readDossier } from '../../lib/understanding/read-dossier';
import { Tally } from '../../test/bench/reading-scores';
import { dossierOf, type Scenario } from '../../test/bench/scenario';
import type { Label, LabelledDialogue } from '../dialogues/labelled-dialogues';
import { interactionsOf } from './labelled-messages';
import { outcomeOf } from './train-spans';

/** A labelled conversation as a scenario is. */
export function scenarioOf(dialogue: LabelledDialogue): Scenario {
  const interactions = interactionsOf(dialogue);
  const gold = <T>(kind: Label['kind'], to: (label: Label, quote: string) => T) =>
    dialogue.messages.flatMap(({ labels, text }, i) =>
      labels
        .filter((one) => one.kind === kind)
        .map((one) => {
          const quote = text.slice(one.start, one.end);
          return { interaction: interactions[i]!.id, quote, ...to(one, quote) };
        }),
    );
  return {
    id: dialogue.id,
    now: '2026-03-05T09:00:00Z',
    agent: {},
    customer: { identifiers: [] },
    interactions,
    current: dialogue.id,
    gold: {
      answered: gold('answer', ({ detail }, value) => ({ question: detail, value })),
      tried: gold('tried', ({ detail }, step) => ({ step, outcome: outcomeOf(detail) })),
      promises: gold('promise', ({ detail }, what) => ({ what, kept: detail })),
      questions: [],
      language: dialogue.language,
    },
  };
}

/** How much of each kind is read; `whether` leaves the outcome of a step aside, `promised` the fate of a promise. */
export type Read = Record<'answered' | 'tried' | 'whether' | 'promised', Tally>;

export function newRead(): Read {
  return { answered: new Tally(), tried: new Tally(), whether: new Tally(), promised: new Tally() };
}

/** Adds what a reading of a scenario finds and misses to the tallies, and tells what was missed and wrong. */
export function addRead(scenario: Scenario, knowledge: Knowledge, read: Read): ReturnType<Tally['add']> {
  const dossier = dossierOf(scenario);
  const { answered, tried, promises } = readDossier(dossier, knowledge);
  const items = (list: ReadonlyArray<{ evidence: Evidence }>, same: (at: number) => string) =>
    list.map(({ evidence }, at) => ({
      interaction: evidence.interaction,
      quote: quoteOf(evidence, dossier.interactions),
      same: same(at),
    }));
  const done = tried.filter(({ outcome }) => outcome !== 'only-suggested');
  const { gold = {} } = scenario;
  const wanted = (list: ReadonlyArray<{ interaction: string; quote: string }> = [], same: (at: number) => string) =>
    list.map(({ interaction, quote }, at) => ({ interaction, quote, same: same(at) }));
  const any = () => '';
  const added = [
    read.answered.add(
      items(answered, (at) => bare(answered[at]!.value)),
      wanted(gold.answered, (at) => bare(gold.answered![at]!.value)),
    ),
    read.tried.add(
      items(done, (at) => bare(done[at]!.outcome)),
      wanted(gold.tried, (at) => bare(gold.tried![at]!.outcome)),
    ),
    read.promised.add(items(promises, any), wanted(gold.promises, any)),
  ];
  read.whether.add(items(done, any), wanted(gold.tried, any));
  return { missed: added.flatMap(({ missed }) => missed), wrong: added.flatMap(({ wrong }) => wrong) };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}
