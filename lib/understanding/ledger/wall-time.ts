import { clockOf } from '../../domain/clock-of';

const MINUTE = 60_000;

/** An instant as the clock on the wall of a time zone shows it, counted as if that clock showed UTC. Milliseconds. */
export function wallTime(instant: number, zone: string): number {
  if (zone === 'UTC') return instant;
  const { year, month, day, minutes } = clockOf(instant, zone);
  const shown = Date.UTC(year, month - 1, day) + minutes * MINUTE;
  return shown + (((instant % MINUTE) + MINUTE) % MINUTE);
}

/** The instant at which the wall of a time zone shows this. Where a clock is put forward over it, the instant an hour later. */
export function instantOf(wall: number, zone: string): number {
  const first = wall - (wallTime(wall, zone) - wall);
  // The zone may have changed its clocks between the guess and the answer.
  return wall - (wallTime(first, zone) - first);
}
