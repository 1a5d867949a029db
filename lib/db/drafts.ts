import { Dexie } from 'dexie';
import { touchBlocks } from './blocks';
import type { Interaction } from '../domain/interaction';
import type { WordEdits } from '../domain/word-edits';
import { db } from './database';
import type { DraftRecord } from './records';

export async function putDraft(draft: DraftRecord): Promise<void> {
  await db.transaction('rw', db.drafts, db.blocks, async () => {
    await db.drafts.put(draft);
    await touchBlocks([draft.at]);
  });
}

/** The draft was put in the page as `inserted`; `overridden`: although a check warned of it or stopped it. */
export async function markInserted(
  id: string,
  inserted: string,
  insertedAt: string,
  overridden = false,
): Promise<void> {
  await change(id, { inserted, insertedAt, ...(overridden && { overridden }) });
}

/** Drafts that were inserted into a conversation, oldest first. */
export async function insertedDraftsIn(conversation: string): Promise<DraftRecord[]> {
  const drafts = await db.drafts
    .where('[conversation+at]')
    .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
    .toArray();
  return drafts.filter((draft) => draft.inserted !== undefined);
}

/** The insertion was taken back, and with it whatever was overridden for it: nothing that is sent now came from this draft. */
export async function forgetInsertion(id: string): Promise<void> {
  await db.transaction('rw', db.drafts, db.overrides, db.blocks, async () => {
    await change(id, { inserted: undefined, insertedAt: undefined, overridden: undefined });
    await db.overrides.where('draft').equals(id).delete();
  });
}

/** Keeps what became of a draft, beside it and with the interaction that the page shows as sent: both or neither. */
export async function markSent(draft: DraftRecord, sent: Interaction, edits: WordEdits): Promise<void> {
  await db.transaction('rw', db.drafts, db.interactions, db.blocks, async () => {
    await change(draft.id, { sent: sent.text, sentAt: sent.capturedAt, edits });
    await db.interactions.update(sent.id, { fromDraft: { draft: draft.id, ...edits } });
  });
}

/** The agent passed over the draft: took another one, or wished for other words. */
export async function markDismissed(id: string, dismissedAt: string): Promise<void> {
  await change(id, { dismissedAt });
}

async function change(id: string, changes: Partial<DraftRecord>): Promise<void> {
  await db.transaction('rw', db.drafts, db.blocks, async () => {
    const draft = await db.drafts.get(id);
    if (!draft) return;
    await db.drafts.put({ ...draft, ...changes });
    await touchBlocks([draft.at]);
  });
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
