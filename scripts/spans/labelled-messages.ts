import type { Interaction } from '../../lib/domain/interaction';
import type { Slot } from '../../lib/domain/reading';
import { packFor } from '../../lib/understanding/languages';
import { stepSource } from '../../lib/understanding/ledger/judged-steps';
import { rulesIn } from '../../lib/understanding/ledger/rules-in';
import { type RulesFound, rulesSeen } from '../../lib/understanding/spans/rules-seen';
import { type Act, type ChainKinds, statesOf } from '../../lib/understanding/spans/span-chain';
import { SLOTS } from '../../lib/understanding/spans/span-classes';
import { firstBehind, type SpanFeatures, spanFeatures } from '../../lib/understanding/spans/span-features';
import type { StepModel } from '../../lib/understanding/step/step-model';
import type { Label, LabelledDialogue, LabelledMessage } from '../dialogues/labelled-dialogues';

/** A message with what is seen of it and what is labelled in it. */
export interface LabelledSpans {
  dialogue: string;
  language: string;
  message: Interaction;
  rules: RulesFound;
  features: SpanFeatures;
  labels: readonly Label[];
}

const DIRECTIONS: Record<LabelledMessage['direction'], Interaction['direction']> = {
  inbound: 'inbound',
  outbound: 'outbound',
  note: 'note',
};

/** The interactions of a conversation, an hour apart. */
export function interactionsOf({ id, messages }: LabelledDialogue): Interaction[] {
  return messages.map(({ direction, channel, text }, i) => {
    const at = new Date(Date.UTC(2026, 2, 2, 8 + i)).toISOString();
    return {
      id: `${id} ${i}`,
      conversation: id,
      party: id,
      system: 'bench',
      channel,
      direction: DIRECTIONS[direction],
      at,
      capturedAt: at,
      contentKey: `${id} ${i}`,
      audience: { site: 'bench' },
      origin: 'bench',
      text,
    };
  });
}

/** The messages of conversations as the chains see them in a reading. */
export function labelledSpans(dialogues: readonly LabelledDialogue[], steps: StepModel): LabelledSpans[] {
  return dialogues.flatMap((dialogue) => {
    const pack = packFor(dialogue.language)!.ledger;
    const interactions = interactionsOf(dialogue);
    return interactions.map((message, i) => {
      const rules = rulesIn(message, interactions.slice(0, i), stepSource(pack, steps), [], () => pack)!;
      const features = spanFeatures(rulesSeen(rules));
      const { labels } = dialogue.messages[i]!;
      return { dialogue: dialogue.id, language: dialogue.language, message, rules, features, labels };
    });
  });
}

/** The state of each token by the labels, as `statesOf` numbers them. Of labels within one another the outer one counts. */
export function goldStates<K extends Act | 'answer'>(
  of: ChainKinds<K>,
  { rules, features, labels }: LabelledSpans,
): Uint8Array {
  const { own } = statesOf(of, rules.writer);
  const gold = new Uint8Array(features.tokens.length);
  for (const { kind, start, end } of labels) {
    const at = own.indexOf(kind as K);
    const first = firstBehind(features.tokens, start);
    if (at < 0 || gold[first]) continue;
    for (let i = first; i < gold.length && features.tokens[i]!.start < end; i++) {
      if (gold[i]) break;
      gold[i] = at * 2 + (i === first ? 1 : 2);
    }
  }
  return gold;
}

/** What the product calls a label's slot; what it has no name for is open. */
export function slotOf(detail: string): Slot {
  return SLOTS.find((slot) => slot === detail) ?? 'open';
}
