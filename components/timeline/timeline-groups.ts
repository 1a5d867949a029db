import type { Channel } from '../../lib/domain/channel';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import type { Interaction } from '../../lib/domain/interaction';
import { foldText } from '../../lib/domain/fold-text';

/** One conversation in the timeline, its interactions newest first. */
export interface TimelineGroup {
  conversation: string;
  subject?: string;
  interactions: Interaction[];
}

/** Narrows to a channel, to a reason as the conversations were read, and to all searched words. What is absent narrows nothing. */
export function matching(
  interactions: readonly Interaction[],
  { channel, reason, words }: { channel?: Channel; reason?: string; words: string },
  facts: ReadonlyMap<string, Pick<ConversationFacts, 'reason'>> = new Map(),
): Interaction[] {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return interactions.filter((one) => {
    if (channel && one.channel !== channel) return false;
    if (reason && facts.get(one.conversation)?.reason !== reason) return false;
    if (!wanted.length) return true;
    const text = foldedOf(one);
    return wanted.every((word) => text.includes(word));
  });
}

const folded = new WeakMap<Interaction, string>();

/** Folded once: with each letter that is typed all of them are looked through. */
function foldedOf(one: Interaction): string {
  const known = folded.get(one) ?? foldText(`${one.subject ?? ''} ${one.author ?? ''} ${one.text}`);
  folded.set(one, known);
  return known;
}

/** Groups by conversation; the conversation with the newest interaction comes first. */
export function timelineGroups(interactions: readonly Interaction[]): TimelineGroup[] {
  const newestFirst = interactions.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return [...Map.groupBy(newestFirst, (one) => one.conversation)].map(([conversation, members]) => ({
    conversation,
    subject: members.find((one) => one.subject)?.subject,
    interactions: members,
  }));
}
