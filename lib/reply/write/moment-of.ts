import { clockOf } from '../../domain/clock-of';
import type { Moment } from './language-pack';

/** An instant on the team's clock, as far from today as a person counts days. */
export function momentOf(
  instant: string,
  { now, timeZone }: { now: string; timeZone: string },
  precision: Moment['precision'],
): Moment {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(instant);
  const clock = clockOf(bare ? `${instant}T12:00:00Z` : instant, bare ? 'UTC' : timeZone);
  const today = clockOf(now, timeZone);
  const day = (one: typeof clock) => Date.UTC(one.year, one.month - 1, one.day) / 86_400_000;
  return {
    ...clock,
    hour: Math.floor(clock.minutes / 60),
    minute: clock.minutes % 60,
    daysAhead: day(clock) - day(today),
    precision,
  };
}
