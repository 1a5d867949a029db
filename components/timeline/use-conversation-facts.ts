import { useEffect, useMemo, useState } from 'react';
import { factsOfConversations } from '../../lib/db/facts';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import type { Interaction } from '../../lib/domain/interaction';

/** What was read of the conversations that the interactions belong to, by key: of those that were read, and none while the store is asked. */
export function useConversationFacts(interactions: readonly Interaction[]): ReadonlyMap<string, ConversationFacts> {
  const [facts, setFacts] = useState<ReadonlyMap<string, ConversationFacts>>(new Map());
  const keys = useMemo(() => [...new Set(interactions.map((one) => one.conversation))], [interactions]);
  useEffect(() => {
    let isHere = true;
    // Without them the timeline has no reasons to choose from, and is whole otherwise.
    factsOfConversations(keys).then(
      (found) => isHere && setFacts(found),
      (error: unknown) => console.warn('No reasons in the timeline', error),
    );
    return () => {
      isHere = false;
    };
  }, [keys]);
  return facts;
}
