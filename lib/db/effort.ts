import { Dexie } from 'dexie';
import type { EffortScore } from '../domain/effort';
import { hangingOn, touchBlocks } from './blocks';
import { db } from './database';

export async function addScore(score: EffortScore): Promise<void> {
  await db.transaction('rw', db.effort, db.drafts, db.blocks, async () => {
    await db.effort.add(score);
    await touchBlocks([score.at, ...(await hangingOn(score.conversation))]);
  });
}

/** Takes a score out of every figure, or (with `undefined`) back in. */
export async function setScoreUndone(id: string, undoneAt: string | undefined): Promise<void> {
  await change(id, { undoneAt });
}

export async function setScoreReason(id: string, reason: string | undefined): Promise<void> {
  await change(id, { reason });
}

async function change(id: string, changes: Partial<EffortScore>): Promise<void> {
  await db.transaction('rw', db.effort, db.drafts, db.blocks, async () => {
    const score = await db.effort.get(id);
    if (!score) return;
    await db.effort.put({ ...score, ...changes });
    await touchBlocks([score.at, ...(await hangingOn(score.conversation))]);
  });
}

/** Scores of one conversation that stand, newest first. */
export async function scoresIn(conversation: string): Promise<EffortScore[]> {
  const scores = await db.effort
    .where('[conversation+at]')
    .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
    .reverse()
    .toArray();
  return scores.filter((score) => !score.undoneAt);
}

/** All scores that stand, newest first, at most `limit`. */
export async function latestScores(limit: number): Promise<EffortScore[]> {
  return db.effort
    .orderBy('at')
    .reverse()
    .filter((score) => !score.undoneAt)
    .limit(limit)
    .toArray();
}
