import { Dexie } from 'dexie';
import { db } from './database';
import type { BlockRecord } from './records';

const DAY_MS = 86_400_000;
const PREFIX = 'week:';

/** Key of the block that holds a moment (ISO 8601). Weeks are those of UTC: they part the storage, not what is shown. */
export function blockKey(at: string): string {
  const day = Math.floor(Date.parse(at) / DAY_MS);
  return PREFIX + new Date((day - ((day + 3) % 7)) * DAY_MS).toISOString().slice(0, 10);
}

/** First and last moment of a block, for ranges over `at`. */
export function spanOf(key: string): { from: string; to: string } {
  const from = key.slice(PREFIX.length);
  const to = new Date(Date.parse(from) + 7 * DAY_MS).toISOString().slice(0, 10);
  return { from, to };
}

/** Notes that something at these moments was written, so that their weeks are packed anew. Belongs into the writing transaction. */
export async function touchBlocks(ats: readonly string[]): Promise<void> {
  const keys = new Set(ats.filter((at) => !Number.isNaN(Date.parse(at))).map(blockKey));
  await db.blocks.bulkPut([...keys].map((key) => ({ key, stale: 1 as const })));
}

/** Moments of the scores and drafts of a conversation: they are counted under its reason, persona and stage, and drafts under its scores. */
export async function hangingOn(conversation: string): Promise<string[]> {
  const range = [
    [conversation, Dexie.minKey],
    [conversation, Dexie.maxKey],
  ] as const;
  const [scores, drafts] = await Promise.all([
    db.effort
      .where('[conversation+at]')
      .between(...range)
      .toArray(),
    db.drafts
      .where('[conversation+at]')
      .between(...range)
      .toArray(),
  ]);
  return [...scores, ...drafts].map((one) => one.at);
}

/** Blocks that must be packed before they can be used. */
export async function staleBlocks(): Promise<string[]> {
  return db.blocks.where('stale').equals(1).primaryKeys();
}

/** Every packed block, in order of time. */
export async function packedBlocks(): Promise<BlockRecord[]> {
  return db.blocks.where('stale').equals(0).toArray();
}
