import { interactionsIn, interactionsOf } from '../db/interactions';
import type { Dossier } from '../domain/dossier';

const READ_AT_MOST = 200;

/**
 * A past conversation as it stood when the customer had just written: their last message, or the one given. `undefined` where they wrote
 * nothing, or the message is gone. The clock stands at that message, so that the same history always gives the same dossier.
 */
export async function pastDossier(
  conversation: string,
  agent: Dossier['agent'],
  until?: string,
): Promise<Dossier | undefined> {
  const all = await interactionsIn(conversation);
  const index = all.findLastIndex((one) => one.direction === 'inbound' && (until === undefined || one.id === until));
  const asked = all[index];
  if (!asked) return undefined;
  const before = await interactionsOf([asked.party], { before: asked.at, limit: READ_AT_MOST });
  const current = all.slice(0, index + 1);
  const interactions = [...new Map([...before.toReversed(), ...current].map((one) => [one.id, one])).values()].sort(
    (one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0),
  );
  return {
    customer: { id: asked.party, name: asked.author, identifiers: [] },
    interactions,
    orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
    current: conversation,
    now: asked.at,
    agent,
  };
}
