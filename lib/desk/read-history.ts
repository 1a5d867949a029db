import { nextConversation, interactionsOf, interactionsIn } from '../db/interactions';
import { rememberFacts } from '../db/facts';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { ReadFacts } from './facts-of';

const READ_AT_MOST = 200;

/** Reads one dossier into facts; runs in a thread of its own, because texts take time. */
export type ReadIntoFacts = (dossier: Dossier) => Promise<ReadFacts | undefined>;

/**
 * Reads every stored conversation as it stood at its end, so that figures know what was there before the extension read along. Each is a
 * write of its own: stopping (by `signal`) loses nothing, and a second run changes nothing. Returns how many were read.
 */
export async function readHistory(
  read: ReadIntoFacts,
  { agent, signal, onProgress }: { agent: Dossier['agent']; signal: AbortSignal; onProgress(done: number): void },
): Promise<number> {
  let done = 0;
  for (let key = await nextConversation(''); key !== undefined && !signal.aborted; key = await nextConversation(key)) {
    const dossier = await dossierAtEnd(key, agent);
    const found = dossier && (await read(dossier));
    if (found) {
      await rememberFacts(found.facts, found.customer, found.ratings);
      done++;
    }
    onProgress(done);
  }
  return done;
}

async function dossierAtEnd(conversation: string, agent: Dossier['agent']): Promise<Dossier | undefined> {
  const current = await interactionsIn(conversation);
  const last = current.at(-1);
  if (!last) return undefined;
  const before = await interactionsOf([last.party], { before: `${last.at}\u0001`, limit: READ_AT_MOST });
  const interactions = [...new Map([...before, ...current].map((one) => [one.id, one])).values()].sort(byTime);
  return {
    customer: { id: last.party, identifiers: [] },
    interactions,
    orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
    current: conversation,
    now: last.at,
    agent,
  };
}

function byTime(one: Interaction, other: Interaction): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
