import { correctionOf } from '../db/corrections';
import { countInteractions, interactionsIn, interactionsOf, nextConversation } from '../db/interactions';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { FeelingLabel } from '../domain/reading';
import { identifierOfKey } from '../identity/normalize-identifier';
import type { ReadFacts } from './facts-of';
import { keepFacts, partiesOf } from './keep-facts';
import type { Matter } from './think';

const READ_AT_MOST = 200;

/** A conversation as it stood at its end, with what agents corrected of its reading. */
export type PastMatter = Pick<Matter, 'dossier' | 'correctedFeeling' | 'correctedReasons' | 'chosenPersona'>;

/** Reads one past matter into facts; runs in a thread of its own, because texts take time. */
export type ReadIntoFacts = (matter: PastMatter) => Promise<ReadFacts | undefined>;

/** How far reading has come, in interactions: conversations are not counted before they are read. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Reads every stored conversation as it stood at its end, so that figures know what was there before the extension read along. Each is a
 * write of its own: stopping (by `signal`) loses nothing, and a second run changes nothing. Returns how many were read.
 */
export async function readHistory(
  read: ReadIntoFacts,
  { agent, signal, onProgress }: { agent: Dossier['agent']; signal: AbortSignal; onProgress(progress: Progress): void },
): Promise<number> {
  const total = await countInteractions();
  let [done, kept] = [0, 0];
  onProgress({ done, total });
  for (let key = await nextConversation(''); key !== undefined && !signal.aborted; key = await nextConversation(key)) {
    const current = await interactionsIn(key);
    const matter = await matterAtEnd(key, current, agent);
    const found = matter && (await read(matter));
    if (found) {
      await keepFacts(found);
      kept++;
    }
    onProgress({ done: (done += current.length), total });
  }
  return kept;
}

async function matterAtEnd(
  conversation: string,
  current: readonly Interaction[],
  agent: Dossier['agent'],
): Promise<PastMatter | undefined> {
  const last = current.at(-1);
  const customer = current.find((one) => one.direction === 'inbound')?.party ?? last?.party;
  if (!last || !customer) return undefined;
  const parties = await partiesOf(customer);
  const [before, feeling, reasons, personas] = await Promise.all([
    interactionsOf(parties, { before: `${last.at}\u0001`, limit: READ_AT_MOST }),
    correctionOf('feeling', conversation),
    correctionOf('reason', conversation),
    Promise.all(parties.map((one) => correctionOf('persona', one))),
  ]);
  const ofCustomer = current.filter((one) => parties.includes(one.party));
  const interactions = [...new Map([...before, ...ofCustomer].map((one) => [one.id, one])).values()].sort(byTime);
  return {
    dossier: {
      customer: { id: customer, identifiers: parties.map(identifierOfKey) },
      interactions,
      orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
      current: conversation,
      now: last.at,
      agent,
    },
    correctedFeeling: feeling?.value as FeelingLabel | undefined,
    correctedReasons: reasons?.value.split(' '),
    chosenPersona: personas.find((one) => one)?.value,
  };
}

function byTime(one: Interaction, other: Interaction): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
