import type { Interaction } from '../../domain/interaction';
import { type MessageSpans, tagMessage } from '../spans/tag-message';
import type { StepSource } from './judged-steps';
import type { LedgerPack } from './ledger-pack';
import { rulesIn } from './rules-in';
import type { Ordered } from './values-in';

interface Kept {
  source: StepSource;
  key: string;
  spans: MessageSpans | undefined;
}

const kept = new WeakMap<Interaction, Kept>();

/** What weights find in a message behind those before it; kept as long as these mean the same for it. Nothing without weights. */
export function taggedIn(
  one: Interaction,
  before: readonly Interaction[],
  source: StepSource | undefined,
  orders: readonly Ordered[],
  packOf: (one: Interaction) => LedgerPack | undefined,
): MessageSpans | undefined {
  if (!source?.spans) return undefined;
  const here = before.filter((other) => other.conversation === one.conversation);
  const key = `${here.at(-1)?.id} ${here.findLast(({ direction }) => direction === 'outbound')?.id} ${orders.length}`;
  const known = kept.get(one);
  if (known?.source === source && known.key === key) return known.spans;
  const rules = rulesIn(one, before, source, orders, packOf);
  const spans = rules && tagMessage(source.spans, one.text, rules);
  kept.set(one, { source, key, spans });
  return spans;
}
