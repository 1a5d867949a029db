import type { Course, Feeling, FeelingLabel } from '../../domain/reading';

/** How upset one step of a label is; kind feelings count the other way. */
const TENSION: Record<FeelingLabel, number> = {
  angry: 1.3,
  frustrated: 1,
  sarcastic: 1.1,
  disappointed: 0.9,
  worried: 0.7,
  sad: 0.9,
  confused: 0.5,
  calm: 0,
  pleased: -0.6,
  grateful: -0.6,
};
const STEP = 0.75;

/**
 * How the customer's upset moved over their messages, oldest first: `rising` is getting worse, `falling` is getting better. The newest message is
 * compared with the mean of up to three before it. `unknown` with fewer than two.
 */
export function courseOf(feelings: readonly Pick<Feeling, 'label' | 'intensity'>[]): Course {
  const tensions = feelings.map((feeling) => TENSION[feeling.label] * feeling.intensity);
  const newest = tensions.at(-1);
  const before = tensions.slice(-4, -1);
  if (newest === undefined || before.length === 0) return 'unknown';
  const change = newest - before.reduce((sum, one) => sum + one, 0) / before.length;
  return change >= STEP ? 'rising' : change <= -STEP ? 'falling' : 'steady';
}
