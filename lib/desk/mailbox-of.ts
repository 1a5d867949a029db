import { conversationsOf } from '../db/conversations';
import { identifierRecords } from '../db/identifiers';
import { interactionsOf } from '../db/interactions';
import type { Interaction } from '../domain/interaction';
import type { Mailbox } from '../identity/people-under';

/** How far back people are told apart. */
const READ_AT_MOST = 200;

/** What tells those apart who write under one of the keys. `interactions`: where these are read already. */
export async function mailboxOf(keys: readonly string[], interactions?: readonly Interaction[]): Promise<Mailbox> {
  const [records, written] = await Promise.all([
    identifierRecords(keys),
    interactions ?? interactionsOf(keys, { limit: READ_AT_MOST }),
  ]);
  const conversations = await conversationsOf([...new Set(written.map((one) => one.conversation))]);
  return {
    names: records.flatMap((one) => one.names),
    interactions: written,
    chosen: new Map(
      conversations.flatMap(({ key, chosenPerson }) =>
        chosenPerson === undefined ? [] : [[key, chosenPerson] as const],
      ),
    ),
  };
}
