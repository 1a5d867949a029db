import { contentKey } from '../domain/content-key';
import type { Audience, Interaction } from '../domain/interaction';
import type { Resolution } from '../domain/open-conversation';
import type { SightedMessage, Sighting } from '../domain/sighting';
import { identifierKey } from '../identity/normalize-identifier';

/** Key of a conversation over all sites (`Interaction.conversation`). */
export function conversationKey(system: string, origin: string, id: string): string {
  return `${system}:${origin.replace(/^https?:\/\//, '')}:${id}`;
}

/** Records from the demo company's own pages go when the demo goes. */
export function originOf(system: string): string {
  return system.startsWith('demo-') ? 'demo' : 'page';
}

/**
 * The messages of a sighting as interactions of the resolved customer, in the page's order. A message whose direction the page does
 * not tell is taken only when its address or name says whose it is; otherwise it is left out rather than guessed.
 */
export function captureMessages(
  sighting: Sighting,
  who: Extract<Resolution, { kind: 'matched' | 'new' }>,
  now: string,
): Interaction[] {
  const origin = new URL(sighting.url).origin;
  return sighting.messages.flatMap((message, i) => {
    const direction = directionOf(message, who);
    if (!direction || !message.text.trim()) return [];
    // Without a time on the page the order must still hold: the newest message counts as of now.
    const at = message.at ?? new Date(Date.parse(now) - (sighting.messages.length - i)).toISOString();
    return [interactionFrom(sighting, message, { party: who.key, direction, at, origin, now })];
  });
}

/** Who could open what a sighting shows: what was opened by one signed-in agent need not be open to the next. */
export function audienceOf({ url, scope, agent }: Pick<Sighting, 'url' | 'scope' | 'agent'>): Audience {
  const address = agent?.address?.trim().toLowerCase();
  return { site: new URL(url).origin, ...(scope && { scope }), ...(address && { agent: address }) };
}

interface Circumstances {
  party: string;
  direction: 'inbound' | 'outbound' | 'note';
  at: string;
  origin: string;
  now: string;
}

function interactionFrom(
  sighting: Sighting,
  message: SightedMessage,
  { party, direction, at, origin, now }: Circumstances,
): Interaction {
  const conversation = conversationKey(sighting.system, origin, sighting.conversation.id);
  const content = contentKey({ party, direction, at: message.at, text: message.text });
  return {
    id: message.sourceId ? `${conversation}:${message.sourceId}` : `${conversation}:~${content}`,
    contentKey: content,
    system: sighting.system,
    conversation,
    party,
    channel: message.channel ?? sighting.conversation.channel,
    direction,
    author: message.author,
    at,
    subject: sighting.conversation.subject,
    text: message.text,
    url: sighting.url,
    audience: audienceOf(sighting),
    origin: originOf(sighting.system),
    capturedAt: now,
  };
}

function directionOf(
  message: SightedMessage,
  who: { key: string; linked: string[]; name?: string },
): Circumstances['direction'] | undefined {
  if (message.direction !== 'unknown') return message.direction;
  const key = message.address ? identifierKey({ kind: 'email', value: message.address }) : undefined;
  if (key) return who.linked.includes(key) ? 'inbound' : 'outbound';
  return message.author && message.author === who.name ? 'inbound' : undefined;
}
