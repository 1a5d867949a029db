import type { Interaction } from '../../domain/interaction';
import { readCircumstances } from '../circumstance/read-circumstances';
import { packFor } from '../languages';
import { perInteraction } from '../per-interaction';
import { judgePromise } from '../promise/judge-promise';
import type { RulesFound } from '../spans/rules-seen';
import { sentencesIn } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import { bareAnswers } from './bare-answers';
import { asksIn } from './detect-asks';
import { detectSteps, type StepMention } from './detect-steps';
import { type JudgedSentence, judgeSentences, type StepSource } from './judged-steps';
import type { LedgerPack } from './ledger-pack';
import type { Writer } from './mode-of';
import { overlaps, valuesIn, type Ordered } from './values-in';

/** Who wrote what; nobody wrote an event. */
export const WRITERS: Record<Interaction['direction'], Writer | undefined> = {
  inbound: 'customer',
  outbound: 'us',
  note: 'note',
  event: undefined,
};

/** Steps as the rules read them, and each sentence judged; judged are none without weights. */
export interface StepsRead {
  rules: StepMention[];
  judged: JudgedSentence[];
}

export const stepsIn = perInteraction((one, { pack, model }: StepSource): StepsRead => {
  const writer = WRITERS[one.direction];
  if (!writer) return { rules: [], judged: [] };
  const spans = ownWordsOf(one);
  const rules = detectSteps(one.text, spans, pack, writer);
  return { rules, judged: model ? judgeSentences(one.text, spans, { pack, model }, writer, rules) : [] };
});

/** How surely each sentence of ours promises something. */
export const promisedIn = perInteraction((one, pack: LedgerPack) => {
  const writer = WRITERS[one.direction];
  if (!writer || writer === 'customer') return [];
  return sentencesIn(one.text, ownWordsOf(one)).map(
    ({ text }) => judgePromise(['promise'], text, writer, pack).promise,
  );
});

const circumstancesIn = perInteraction((one, language: string) =>
  readCircumstances(one.text, packFor(language)?.feeling, { interaction: one.id, spans: ownWordsOf(one) }).map(
    ({ evidence }) => evidence,
  ),
);

/** All that the rules read in a message that came behind those of `before`; nothing of an event. */
export function rulesIn(
  one: Interaction,
  before: readonly Interaction[],
  source: StepSource,
  orders: readonly Ordered[],
  packOf: (one: Interaction) => LedgerPack | undefined,
): RulesFound | undefined {
  const writer = WRITERS[one.direction];
  if (!writer) return undefined;
  const { pack } = source;
  const { rules, judged } = stepsIn(one, source);
  const told = writer === 'us' ? [] : valuesIn(one, orders, pack);
  const bare = one.direction === 'inbound' ? bareAnswers(one, before.slice(-8), packOf) : [];
  const question = before.findLast(
    (other) => other.conversation === one.conversation && other.direction === 'outbound',
  );
  return {
    language: pack.language,
    writer,
    sentences: sentencesIn(one.text, ownWordsOf(one)),
    values: [...told, ...bare.filter((value) => !overlaps(value, told))],
    steps: rules,
    judged,
    asks: writer === 'customer' ? [] : asksIn(one, pack),
    promised: promisedIn(one, pack),
    circumstances: writer === 'customer' ? circumstancesIn(one, pack.language) : [],
    asked: question && writer === 'customer' ? asksIn(question, packOf(question)).map(({ slot }) => slot) : [],
    begun: before.some((other) => other.conversation === one.conversation && other.direction === 'inbound'),
    channel: one.channel,
  };
}
