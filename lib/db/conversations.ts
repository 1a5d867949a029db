import { db } from './database';
import type { ConversationRecord } from './records';

export async function conversationOf(key: string): Promise<ConversationRecord | undefined> {
  return db.conversations.get(key);
}

/** Those of the conversations that a page has shown. */
export async function conversationsOf(keys: readonly string[]): Promise<ConversationRecord[]> {
  return (await db.conversations.bulkGet([...keys])).filter((one) => one !== undefined);
}

/** Writes what the page says now, and keeps what the agent chose and when it was first solved. */
export async function rememberConversation(seen: ConversationRecord): Promise<ConversationRecord> {
  return db.transaction('rw', db.conversations, async () => {
    const known = await db.conversations.get(seen.key);
    const solvedAt = seen.status === 'solved' ? (known?.solvedAt ?? seen.seenAt) : undefined;
    const record = {
      ...seen,
      chosen: known?.chosen,
      chosenPerson: known?.chosenPerson,
      origin: known?.origin ?? seen.origin,
      solvedAt,
    };
    await db.conversations.put(record);
    return record;
  });
}

/** Remembers (or, with `undefined`, forgets) which identifier, and who of those who share it, the agent says this conversation is with. */
export async function chooseParty(key: string, chosen?: string, chosenPerson?: string): Promise<void> {
  await db.conversations.update(key, { chosen, chosenPerson });
}
