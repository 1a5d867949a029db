import type { Interaction } from '../../domain/interaction';
import type { Slot } from '../../domain/reading';
import type { Span } from '../language/tokens';
import type { Ask } from '../ledger/detect-asks';
import type { StepMention } from '../ledger/detect-steps';
import type { JudgedSentence } from '../ledger/judged-steps';
import type { Writer } from '../ledger/mode-of';
import type { TypedValue } from '../ledger/values';
import type { Sentence } from '../text/clauses';
import type { Seen } from './span-features';

/** What the rules read in a message, before anything is weighed. */
export interface RulesFound {
  language: string;
  writer: Writer;
  sentences: readonly Sentence[];
  values: readonly TypedValue[];
  steps: readonly StepMention[];
  /** Empty without the weights that tell steps. */
  judged: readonly JudgedSentence[];
  asks: readonly Ask[];
  /** How surely each sentence of ours promises something; empty of the customer's. */
  promised: readonly number[];
  circumstances: readonly Span[];
  /** What our last message before it asked for. */
  asked: readonly Slot[];
  /** Whether the customer wrote before it. */
  begun: boolean;
  channel: Interaction['channel'];
}

/** What the rules read, as names that weights can be learnt for. */
export function rulesSeen(found: RulesFound): Seen {
  const { language, writer, sentences, values, steps, circumstances, asked, begun, channel } = found;
  return {
    language,
    writer,
    sentences,
    marks: [
      ...values.flatMap((one) => [mark(one, 'value'), mark(one, `value ${one.slot}`)]),
      ...steps.flatMap((one) => [
        mark(one, `step ${one.done ? 'done' : 'told'}`),
        mark(one, `step ${one.step.startsWith('open:') ? 'open' : 'named'} ${one.outcome ?? 'unsaid'}`),
      ]),
      ...circumstances.map((one) => mark(one, 'circumstance')),
    ],
    said: sentences.map((sentence, i) => saidOf(sentence, i, found)),
    around: [begun ? 'goes on' : 'begins', `on ${channel}`, asked.length ? 'asked' : 'not asked'],
    asked,
  };
}

const mark = ({ start, end }: Span, name: string) => ({ name, start, end });
const STEP = 5;

function saidOf(sentence: Sentence, i: number, { judged, asks, promised, values, steps }: RulesFound): string[] {
  const said: string[] = [];
  const within = (one: Span) => one.start < sentence.end && one.end > sentence.start;
  if (/[?؟]["'”»)]?$/u.test(sentence.text)) said.push('asks');
  for (const { slot } of asks.filter(within)) said.push('asks for', `asks for ${slot}`);
  for (const { done, outcome } of steps.filter(within)) said.push(`step ${done ? 'done' : 'told'} ${outcome ?? ''}`);
  if (values.some(within)) said.push('tells');
  const likely = judged[i]?.judged;
  if (likely) {
    for (const [deed, chance] of Object.entries(likely.deeds))
      if (chance >= 0.1) said.push(`deed ${deed}`, `deed ${deed} ${Math.floor(chance * STEP)}`);
    const [came, chance] = Object.entries(likely.results).reduce((one, other) => (other[1] > one[1] ? other : one));
    if (likely.deeds.none < 0.8) said.push(`came ${came} ${Math.floor(chance * STEP)}`);
  }
  if (promised.length) said.push(`promised ${Math.max(-8, Math.min(3, Math.round(promised[i]! / 2)))}`);
  return said;
}
