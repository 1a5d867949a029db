import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { instantOf, wallTime } from './wall-time';
import { dateIn, dayOfMonth, nextWithDay, numbersAsFigures } from './written-dates';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WORKING = /work|business|werk|arbeit|ouvr|h[áa]bil|labora|[úu]te|عمل/iu;
const AFTERNOON = /p|tard|noit|noch|مساء|عصر|ظهر|م/iu;
/** "Before 5" without more is said in working hours. */
const EARLIEST_HOUR = 8;
// "Friday 16th", "martes 7", "Mo 15.", "الثلاثاء 17": the number of the day behind its name, no hour and no sum.
const DAY_BEHIND =
  '[.,]? (?:the |den |dem |el |le |dia |d[ií]a |يوم )?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?!\\s?(?:h|uhr|heures|[ap]\\.?m|[:/]|[.]\\d|%|[€£$]))';

/**
 * When something said at `at` falls due by its own words: an instant where an hour is named, else the end of that day, as the clock of the
 * writer's time zone (IANA) shows it; told as ISO 8601 in UTC. `undefined` without a time.
 */
export function dueIn(said: string, at: string, pack: LedgerPack, zone = 'UTC'): string | undefined {
  const wall = dueOnWall(numbersAsFigures(said), wallTime(Date.parse(at), zone), pack);
  return wall === undefined ? undefined : new Date(instantOf(wall, zone)).toISOString();
}

function dueOnWall(text: string, start: number, pack: LedgerPack): number | undefined {
  const hours = matchWords(pack.within.hours, text)?.slice(1).find(Boolean);
  if (hours) return start + Number(hours) * HOUR;
  const day = dayIn(text, start, pack);
  const clock = matchWords(pack.clock, text);
  if (clock) return atClock(day ?? start, clock);
  if (matchWords(pack.noon, text)) return midnight(day ?? start) + 12 * HOUR;
  return day === undefined ? undefined : endOf(day);
}

function dayIn(text: string, start: number, pack: LedgerPack): number | undefined {
  const within = matchWords(pack.within.days, text);
  const days = Number(within?.slice(1).find(Boolean));
  if (within && days) return WORKING.test(within[0]) ? afterWorkingDays(start, days) : start + days * DAY;
  const named = matchWords(`(?:${pack.weekdays.join('|')})${DAY_BEHIND}`, text)?.at(-1);
  const date = dateIn(text, start) ?? (named ? nextWithDay(Number(named), start) : dayOfMonth(text, start));
  if (date !== undefined) return date;
  const weekday = pack.weekdays.findIndex((words) => matchWords(words, text)) + 1;
  if (weekday) return start + ((weekday - (new Date(start).getUTCDay() || 7) + 7) % 7 || 7) * DAY;
  // The longest wording counts: "the day after tomorrow" holds "tomorrow".
  const relative = Object.entries(pack.days)
    .map(([words, days]) => ({ days, length: matchWords(words, text)?.[0].length ?? 0 }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)[0];
  return relative && start + relative.days * DAY;
}

function afterWorkingDays(start: number, days: number): number {
  let day = start;
  for (let left = days; left > 0;) {
    day += DAY;
    if (![0, 6].includes(new Date(day).getUTCDay())) left--;
  }
  return day;
}

function atClock(day: number, clock: RegExpExecArray): number {
  const [hour = '', minutes = '0', half = ''] = clock.slice(1).filter((part) => part !== undefined);
  const [minute, word] = /^\d+$/.test(minutes) ? [Number(minutes), half] : [0, minutes];
  const bare = clock[0].endsWith(hour) && Number(hour) < EARLIEST_HOUR;
  const afternoon = (bare || AFTERNOON.test(word)) && Number(hour) < 12 ? 12 : 0;
  return midnight(day) + Math.min(23, Number(hour) + afternoon) * HOUR + Math.min(59, minute) * 60_000;
}

function endOf(instant: number): number {
  return midnight(instant) + DAY - 1000;
}

function midnight(instant: number): number {
  return Math.floor(instant / DAY) * DAY;
}
