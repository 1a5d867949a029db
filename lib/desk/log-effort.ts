import { addScore, latestScores, setScoreReason, setScoreUndone } from '../db/effort';
import type { EffortScale, EffortScore, Rater } from '../domain/effort';
import type { OpenConversation } from '../domain/open-conversation';
import { effortCsv } from '../effort/effort-csv';
import { CES_2 } from '../effort/scales';
import { originOf } from './capture-messages';

/** How a score came about. `score` is on `scale`; without one on CES 2.0 (1 hard, 7 easy). */
export interface EffortEntry {
  rater: Rater;
  score: number;
  now: string;
  scale?: EffortScale;
  guidanceVersion?: number;
}

/** Logs one effort score for the open conversation; throws when the score is off its scale or nobody knows whose it is. */
export async function logEffort(
  open: OpenConversation,
  { rater, score, now, scale = CES_2, guidanceVersion }: EffortEntry,
): Promise<EffortScore> {
  if (!Number.isInteger(score) || score < scale.min || score > scale.max)
    throw new RangeError(`Effort is ${scale.min} to ${scale.max}, not ${score}`);
  if (open.resolution.kind === 'doubt') throw new Error('Effort belongs to a known customer');
  const entry: EffortScore = {
    id: crypto.randomUUID(),
    conversation: open.conversation,
    party: open.resolution.key,
    system: open.system,
    channel: open.channel,
    rater,
    score,
    scale,
    guidanceVersion,
    at: now,
    origin: originOf(open.system),
  };
  await addScore(entry);
  return entry;
}

export async function undoEffort(id: string, now: string): Promise<void> {
  await setScoreUndone(id, now);
}

/** One optional word on what made it hard (or easy). */
export async function giveEffortReason(id: string, reason: string | undefined): Promise<void> {
  await setScoreReason(id, reason);
}

/** All standing scores as CSV, newest first. */
export async function exportEffort(): Promise<string> {
  return effortCsv(await latestScores(1_000_000));
}
