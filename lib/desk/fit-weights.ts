import { latestScores } from '../db/effort';
import { factsOfConversations } from '../db/facts';
import type { EffortWeights } from '../domain/effort-weights';
import { calibrateWeights } from '../effort/calibrate-weights';

const NEWEST = 5000;

/** Weights fitted to what customers said on CES 2.0 (never to estimates), and of how many scores; no weights while these are too few. */
export async function fitWeights(): Promise<{ n: number; weights: EffortWeights | undefined }> {
  const said = (await latestScores(NEWEST)).filter(
    (one) => one.rater === 'customer' && one.scale.version === 'CES 2.0',
  );
  const facts = await factsOfConversations(said.map((one) => one.conversation));
  const told = said.flatMap(({ conversation, score }) => {
    const signals = facts.get(conversation)?.signals;
    return signals ? [{ signals, score }] : [];
  });
  return { n: told.length, weights: calibrateWeights(told) };
}
