import type { Feeling } from '../../domain/reading';
import { isNegative } from './read-feeling';

/** What one message of the conversation says that its writer feels, and when it was written (ISO 8601). */
interface Felt extends Pick<Feeling, 'label' | 'intensity' | 'evidence'> {
  at: string;
}

/** How long the feeling of one message may stand behind the next. */
export const LASTS_MS = 7 * 86_400_000;
const CALM = { label: 'calm', intensity: 0, evidence: [] } as const satisfies Pick<
  Feeling,
  'label' | 'intensity' | 'evidence'
>;

/**
 * The feeling of a conversation's newest message. Who was upset in the message before and now only answers a question is no longer said to
 * be as upset, but not calm either: one step less, resting on the words of then. `felt` is oldest first.
 */
export function stillFelt(felt: readonly Felt[]): Pick<Feeling, 'label' | 'intensity' | 'evidence'> {
  const [before, last] = felt.length > 1 ? felt.slice(-2) : [undefined, felt[0]];
  if (!last) return { ...CALM, evidence: [] };
  if (last.label !== 'calm' || !before || !isNegative(before.label) || before.intensity < 2) return last;
  if (Date.parse(last.at) - Date.parse(before.at) > LASTS_MS) return last;
  return { label: before.label, intensity: before.intensity === 3 ? 2 : 1, evidence: before.evidence };
}
