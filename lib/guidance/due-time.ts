import { clockOf } from '../domain/clock-of';
import type { Hours, Span } from './document';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When a span that starts now ends, as an ISO 8601 instant in UTC, inside the working hours and on a whole hour
 * (quarter for spans in minutes), so that a reply states a time a person would state. Working units skip closed time.
 */
export function dueTime(now: string, span: Span, hours: Hours): string {
  const start = Math.floor(Date.parse(now) / MINUTE) * MINUTE;
  if (span.unit === 'minutes') return iso(ceil(start + span.count * MINUTE, 15));
  if (span.unit === 'hours') return iso(ceil(start + span.count * 60 * MINUTE, 60));
  if (span.unit === 'days') return iso(closing(start + span.count * DAY, hours));
  if (span.unit === 'working-days') return iso(closing(addWorkingDays(start, span.count, hours), hours));
  return iso(addWorkingMinutes(start, span.count * 60, hours));
}

function addWorkingMinutes(start: number, minutes: number, hours: Hours): number {
  const [opens, closes] = [toMinutes(hours.opens), toMinutes(hours.closes)];
  let at = start;
  let left = minutes;
  // Bounded: a span holds at most 365 × 24 hours, a document at least one working day.
  for (let guard = 0; guard < 4000; guard++) {
    const clock = clockOf(at, hours.timeZone);
    const open = hours.days.includes(clock.weekday) ? closes - Math.max(opens, clock.minutes) : 0;
    const begin = clock.minutes < opens ? at + (opens - clock.minutes) * MINUTE : at;
    if (open > 0 && left <= open) return ceil(begin + left * MINUTE, 60);
    left -= Math.max(0, open);
    at = at - clock.minutes * MINUTE + DAY;
  }
  return at;
}

function addWorkingDays(start: number, days: number, hours: Hours): number {
  let at = start;
  for (let left = days; left > 0;) {
    at += DAY;
    if (hours.days.includes(clockOf(at, hours.timeZone).weekday)) left--;
  }
  return at;
}

function closing(at: number, hours: Hours): number {
  return at + (toMinutes(hours.closes) - clockOf(at, hours.timeZone).minutes) * MINUTE;
}

const toMinutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const ceil = (at: number, minutes: number) => Math.ceil(at / (minutes * MINUTE)) * minutes * MINUTE;
const iso = (at: number) => new Date(at).toISOString();
