import type { Channel } from '../../lib/domain/channel';
import type { Interaction } from '../../lib/domain/interaction';
import { foldText } from '../../lib/domain/fold-text';

/** One conversation in the timeline, its interactions newest first. */
export interface TimelineGroup {
  conversation: string;
  subject?: string;
  interactions: Interaction[];
}

/** Narrows to a channel and to all searched words. `channel` absent is every channel. */
export function matching(
  interactions: readonly Interaction[],
  { channel, words }: { channel?: Channel; words: string },
): Interaction[] {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return interactions.filter((one) => {
    if (channel && one.channel !== channel) return false;
    if (!wanted.length) return true;
    const text = foldText(`${one.subject ?? ''} ${one.author ?? ''} ${one.text}`);
    return wanted.every((word) => text.includes(word));
  });
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
