import type { Sighting } from '../../domain/sighting';
import { conversationId, subjectOf } from './name-conversation';
import { weighCollected } from './weigh-collected';

/**
 * A sighting with what its collected signals come to in place of them; one of a reader that told all itself stays as it is. `undefined`
 * where the signals name nobody who could be the customer: then the page is no conversation that could be read.
 */
export function weighSighting({ collected, ...sighting }: Sighting): Sighting | undefined {
  if (!collected) return sighting;
  const url = new URL(sighting.url);
  const weighed = weighCollected(collected, url.hostname);
  if (!weighed) return undefined;
  const { customer, messages, recipients } = weighed;
  const subject = subjectOf(collected);
  return {
    ...sighting,
    conversation: { ...sighting.conversation, id: conversationId(url, subject), subject },
    pageId: sighting.conversation.id,
    customer,
    messages,
    composer: sighting.composer && { ...sighting.composer, recipients },
  };
}
