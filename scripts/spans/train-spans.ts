import type { Outcome } from '../../lib/domain/reading';
import { ACTS, ANSWERS, type ChainKinds, type SpanChain } from '../../lib/understanding/spans/span-chain';
import { classFeatures, OUTCOMES, SLOTS } from '../../lib/understanding/spans/span-classes';
import { packFor } from '../../lib/understanding/languages';
import { stepSource } from '../../lib/understanding/ledger/judged-steps';
import { rulesIn } from '../../lib/understanding/ledger/rules-in';
import { rulesSeen } from '../../lib/understanding/spans/rules-seen';
import { firstBehind, spanFeatures } from '../../lib/understanding/spans/span-features';
import type { PackedChain, PackedSpans } from '../../lib/understanding/spans/span-model';
import type { Label } from '../dialogues/labelled-dialogues';
import { fitChain } from './fit-chain';
import { type ClassExample, fitClasses } from './fit-classes';
import type { LabelledStep } from '../steps/labelled-steps';
import { goldStates, interactionsOf, type LabelledSpans, slotOf } from './labelled-messages';
import { packTable, rounded } from './pack-table';

/** So many features ship of each table. */
const KEPT = { answers: 22_000, acts: 24_000, slots: 2500, outcomes: 5000 };
const DETAILS: Record<string, Outcome> = { briefly: 'solved-briefly' };

/** The weights that labelled messages teach, and, of what came of a step, labelled lines. The same ones give the same bits. */
export function trainSpans(messages: readonly LabelledSpans[], lines: readonly LabelledStep[]): PackedSpans {
  const slots = examplesOf(messages, 'answer', ({ detail }) => SLOTS.indexOf(slotOf(detail)));
  const outcomes = examplesOf(messages, 'tried', ({ detail }) => OUTCOMES.indexOf(outcomeOf(detail)));
  const came = [...outcomes, ...lines.flatMap(exampleOf)];
  return {
    answers: packChain(chainOf(ANSWERS, messages), KEPT.answers),
    acts: packChain(chainOf(ACTS, messages), KEPT.acts),
    slots: packTable(fitClasses('slots', SLOTS.length, slots), KEPT.slots),
    outcomes: packTable(fitClasses('outcomes', OUTCOMES.length, came), KEPT.outcomes),
  };
}

/** What came of a step, told by a line; the weights that judge lines were made from it, so they are not asked. */
function exampleOf({ text, language, writer, deed, result }: LabelledStep): ClassExample[] {
  const outcome = deed === 'wont' ? 'refused' : deed === 'did' || deed === 'bare' ? outcomeOf(result) : undefined;
  const gold = outcome ? OUTCOMES.indexOf(outcome) : -1;
  if (gold < 0) return [];
  const pack = packFor(language)!.ledger;
  const direction = writer === 'customer' ? 'inbound' : 'note';
  const [line] = interactionsOf({
    id: 'line',
    language,
    messages: [{ direction, channel: 'email', text, labels: [] }],
  });
  const features = spanFeatures(rulesSeen(rulesIn(line!, [], stepSource(pack, undefined), [], () => pack)!));
  return features.tokens.length ? [{ features: classFeatures(features, 0, features.tokens.length - 1), gold }] : [];
}

/** What the ledger calls a label's outcome. */
export function outcomeOf(detail: string): Outcome {
  return DETAILS[detail] ?? (detail as Outcome);
}

function chainOf<K extends 'answer' | 'tried' | 'suggested' | 'promise' | 'asked'>(
  of: ChainKinds<K>,
  messages: readonly LabelledSpans[],
) {
  return fitChain(
    of,
    messages.map((one) => ({
      features: one.features,
      writer: one.rules.writer,
      gold: goldStates(of, one),
      dialogue: one.dialogue,
    })),
  );
}

function packChain({ moves, table }: SpanChain, most: number): PackedChain {
  return { moves: [...moves].map(rounded), table: packTable(table, most) };
}

function examplesOf(
  messages: readonly LabelledSpans[],
  kind: Label['kind'],
  goldOf: (label: Label) => number,
): ClassExample[] {
  return messages.flatMap(({ features, labels }) =>
    labels.flatMap((label): ClassExample[] => {
      if (label.kind !== kind) return [];
      const first = firstBehind(features.tokens, label.start);
      const last = firstBehind(features.tokens, label.end - 1);
      if (first >= features.tokens.length || last >= features.tokens.length || goldOf(label) < 0) return [];
      return [{ features: classFeatures(features, first, last), gold: goldOf(label) }];
    }),
  );
}
