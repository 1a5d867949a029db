import { Dexie } from 'dexie';
import { db } from './database';
import type { DraftRecord } from './records';

export async function putDraft(draft: DraftRecord): Promise<void> {
  await db.drafts.put(draft);
}

export async function markInserted(id: string, inserted: string, insertedAt: string): Promise<void> {
  await db.drafts.update(id, { inserted, insertedAt });
}

/** Drafts that were inserted into a conversation, oldest first. */
export async function insertedDraftsIn(conversation: string): Promise<DraftRecord[]> {
  const drafts = await db.drafts
    .where('[conversation+at]')
    .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
    .toArray();
  return drafts.filter((draft) => draft.inserted !== undefined);
}

export async function markSent(id: string, sent: string, sentAt: string): Promise<void> {
  await db.drafts.update(id, { sent, sentAt });
}

/** The newest drafts that were inserted anywhere, newest first: what the team has been saying lately. */
export async function latestInsertedDrafts(limit: number): Promise<DraftRecord[]> {
  return db.drafts
    .orderBy('at')
    .reverse()
    .filter((draft) => draft.inserted !== undefined)
    .limit(limit)
    .toArray();
}
