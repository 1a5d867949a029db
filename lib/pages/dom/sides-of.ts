import type { SightedMessage } from '../../domain/sighting';

/**
 * Whose each message of a chat between two is, by what the page calls its sender: who is named as the chat's other side is the
 * customer, and the only further name is ours, in whatever language it says "You". With a third name nobody can be told from ours.
 */
export function sidesOf(
  senders: readonly (string | undefined)[],
  other: string | undefined,
): SightedMessage['direction'][] {
  const names = new Set(senders.filter(Boolean));
  const isPair = other !== undefined && names.has(other) && names.size <= 2;
  return senders.map((sender) => (!isPair || !sender ? 'unknown' : sender === other ? 'inbound' : 'outbound'));
}
