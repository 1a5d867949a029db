import { createHash } from 'node:crypto';
import type { FindingKind } from '../../lib/domain/reply';
import type { Channel } from '../../lib/domain/channel';
import type { LabelledDraft } from '../../test/bench/planted/labelled-drafts';
import type { Scenario } from '../../test/bench/scenario';
import type { LabelledDialogue, LabelledMessage } from '../dialogues/labelled-dialogues';
import { notCleanReplies } from './not-clean-replies';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 2, 8);
/** Spoken and chatted words follow within minutes, letters the next morning. */
const QUICK = new Set<Channel>(['chat', 'phone', 'messaging', 'social']);
const gapOf = ({ channel }: LabelledMessage) => (QUICK.has(channel) ? 4 : 20 * 60) * MINUTE;

/**
 * Each reply of the labelled conversations as a draft on what stood before it: clean, unless its labels say that it asks for what was
 * told (`k` behind an `a` of the same slot), or it was read and found not clean.
 */
export function naturalDrafts(dialogues: readonly LabelledDialogue[]): {
  scenarios: Scenario[];
  drafts: LabelledDraft[];
} {
  const each = dialogues.flatMap((dialogue) =>
    dialogue.messages.flatMap((message, i) => {
      const before = dialogue.messages.slice(0, i);
      if (message.direction !== 'outbound' || !before.some((one) => one.direction === 'inbound')) return [];
      const scenario = scenarioOf(dialogue, before, `${dialogue.id}:${i}`);
      const draft: LabelledDraft = {
        scenario: scenario.id,
        id: scenario.id,
        text: message.text,
        planted: plantedIn(scenario.id, message, before),
        part: `natural ${halfOf(dialogue.id)}`,
        language: dialogue.language,
      };
      return [{ scenario, draft }];
    }),
  );
  return { scenarios: each.map((one) => one.scenario), drafts: each.map((one) => one.draft) };
}

/** Development is for reading and mending, the other half only for figures. */
function halfOf(id: string): 'development' | 'test' {
  return createHash('sha256').update(id).digest()[0]! % 2 ? 'test' : 'development';
}

function scenarioOf(dialogue: LabelledDialogue, before: readonly LabelledMessage[], id: string): Scenario {
  let at = START;
  const interactions = before.map((message, k) => {
    if (k) at += gapOf(message);
    const { direction, channel, text } = message;
    return { id: `m${k}`, channel, direction, at: new Date(at).toISOString(), text };
  });
  return {
    id,
    now: new Date(at + 2 * MINUTE).toISOString(),
    agent: { role: 'frontline' },
    customer: { name: nameIn(before), identifiers: [] },
    interactions,
    current: dialogue.id,
    guidance: 'default',
  };
}

function nameIn(before: readonly LabelledMessage[]): string | undefined {
  return toldBefore(before).find((one) => one.detail === 'name')?.words;
}

function toldBefore(before: readonly LabelledMessage[]) {
  return before
    .filter((one) => one.direction === 'inbound')
    .flatMap(({ text, labels }) =>
      labels.filter(({ kind }) => kind === 'answer').map((one) => ({ ...one, words: text.slice(one.start, one.end) })),
    );
}

/** Many things have these slots: another of them may be asked for. */
const MANIFOLD = new Set([
  'other',
  'date',
  'screenshot',
  'product',
  'part',
  'damage',
  'location',
  'amount',
  'quantity',
]);

function plantedIn(
  id: string,
  message: LabelledMessage,
  before: readonly LabelledMessage[],
): FindingKind | 'clean' | undefined {
  const read = notCleanReplies[id];
  if (read) return read;
  const told = new Set(toldBefore(before).map((one) => one.detail));
  const asks = message.labels.filter(({ kind, detail }) => kind === 'asked' && told.has(detail));
  if (!asks.length) return 'clean';
  // Which of the two it is only a reader can tell.
  return asks.every(({ detail }) => MANIFOLD.has(detail)) ? 'clean' : undefined;
}
