import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

const DAY = 86_400_000;

/** When something said at `at` falls due by its own words, as the end of that day in UTC (ISO 8601); `undefined` without a time. */
export function dueIn(text: string, at: string, pack: LedgerPack): string | undefined {
  const start = Date.parse(at);
  const hours = matchWords(pack.within.hours, text)?.slice(1).find(Boolean);
  if (hours) return new Date(start + Number(hours) * 3_600_000).toISOString();
  const days = matchWords(pack.within.days, text)?.slice(1).find(Boolean);
  if (days) return endOf(start + Number(days) * DAY);
  const weekday = pack.weekdays.findIndex((words) => matchWords(words, text)) + 1;
  if (weekday) {
    const today = new Date(start).getUTCDay() || 7;
    return endOf(start + ((weekday - today + 7) % 7 || 7) * DAY);
  }
  const relative = Object.entries(pack.days).find(([words]) => matchWords(words, text));
  return relative && endOf(start + relative[1] * DAY);
}

function endOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 10)}T23:59:59.000Z`;
}
