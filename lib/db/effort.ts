import { Dexie } from 'dexie';
import type { EffortScore } from '../domain/effort';
import { db } from './database';

export async function addScore(score: EffortScore): Promise<void> {
  await db.effort.add(score);
}

/** Takes a score out of every figure, or (with `undefined`) back in. */
export async function setScoreUndone(id: string, undoneAt: string | undefined): Promise<void> {
  await db.effort.update(id, { undoneAt });
}

export async function setScoreReason(id: string, reason: string | undefined): Promise<void> {
  await db.effort.update(id, { reason });
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
