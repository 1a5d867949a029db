import type { Interaction } from '../../lib/domain/interaction';

/**
 * The latest interactions outside of the open conversation, newest first, one a conversation: what the agent can not see in the page.
 * `interactions` are oldest first. What the customer or a colleague's note says goes before our own messages.
 */
export function latestElsewhere(interactions: readonly Interaction[], current: string, limit = 2): Interaction[] {
  const byConversation = new Map<string, Interaction>();
  for (const one of interactions) {
    if (one.conversation === current) continue;
    const known = byConversation.get(one.conversation);
    if (!known || one.direction !== 'outbound' || known.direction === 'outbound')
      byConversation.set(one.conversation, one);
  }
  return [...byConversation.values()].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, limit);
}
