import { instantIn, type WallTime } from './zone-time';

/** Order of a written date's numbers. `iso` also stands for everything that says its order itself (names of months, seconds since 1970). */
export const DATE_ORDERS = ['iso', 'dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const NUMBERS =
  /^(\d{1,4})[./ -]{1,2}(\d{1,2})[./ -]{1,2}(\d{2,4})(?:,? {0,2}(?:at |um |à |T)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?)? ?([ap]\.?\s?m\.?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const NAMES_A_MONTH = /^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? \d{4}/i;

/**
 * The instant a written date stands for, ISO 8601 in UTC, or `undefined` when it is none. Dates without a zone are in `timeZone`;
 * `order` says which number is the day. A two-digit year is of this century.
 */
export function readDate(written: string, order: DateOrder, timeZone: string): string | undefined {
  const text = plain(written);
  const iso = ISO.exec(text);
  if (iso) return instant(fields(iso, 'ymd'), iso[8], timeZone, iso[7]);
  const numbers = NUMBERS.exec(text);
  if (numbers) return readNumbers(numbers, order, timeZone);
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  return NAMES_A_MONTH.test(text) ? readNamed(text, timeZone) : undefined;
}

// Digits of Arabic and Persian writing, marks of direction, and the narrow spaces that phones put before "AM".
function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u060c]+/g, (space) => (space.includes('\u060c') ? ', ' : ' '))
    .trim()
    .slice(0, 64);
}

function readNumbers(match: RegExpExecArray, order: DateOrder, timeZone: string): string | undefined {
  const named = match[1]!.length === 4 ? 'ymd' : order === 'iso' || order === 'ymd' ? undefined : order;
  if (!named) return undefined;
  const wall = fields(match, named);
  const half = match[7]?.[0]?.toLowerCase();
  if (half && (wall.hour ?? 0) > 12) return undefined;
  if (half) wall.hour = ((wall.hour ?? 0) % 12) + (half === 'p' ? 12 : 0);
  return instant(wall, match[8], timeZone);
}

function fields(match: RegExpExecArray, order: 'ymd' | 'dmy' | 'mdy'): WallTime {
  const [one, two, three] = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
  const [year, month, day] =
    order === 'ymd' ? [one, two, three] : order === 'dmy' ? [three, two, one] : [three, one, two];
  return {
    year: year < 100 ? 2000 + year : year,
    month,
    day,
    hour: Number(match[4] ?? 0),
    minute: Number(match[5] ?? 0),
    second: Number(match[6] ?? 0),
  };
}

function instant(wall: WallTime, zone: string | undefined, timeZone: string, fraction = ''): string | undefined {
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  if (!zone) return instantIn(timeZone, { ...wall, ms });
  const utc = instantIn('UTC', { ...wall, ms });
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!utc || !offset) return utc;
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1);
  return new Date(Date.parse(utc) - minutes * 60_000).toISOString();
}

// What names its month in English is read by the engine; without a zone it is read as UTC first and then moved.
function readNamed(text: string, timeZone: string): string | undefined {
  const hasZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?: \([^)]{1,40}\))?$/i.test(text);
  const at = Date.parse(hasZone ? text : `${text} UTC`);
  if (Number.isNaN(at)) return undefined;
  const shown = new Date(at);
  if (hasZone) return shown.toISOString();
  return instantIn(timeZone, {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  });
}

/** A guess at the order of dates, and how sure it is: `certain` when one order alone reads them all. */
export interface DateGuess {
  order: DateOrder;
  certain: boolean;
}

/**
 * The order in which most of the dates can be read. Where day-first and month-first both read all of them, the one under which they run
 * in time order is taken; still equal, day-first, as most of the world writes, and it is not certain.
 */
export function guessDateOrder(written: readonly string[], locale?: string): DateGuess {
  const given = written.filter((one) => one.trim()).slice(0, 2000);
  const score = (order: DateOrder) => given.filter((one) => readDate(one, order, 'UTC')).length;
  const [iso, dmy, mdy] = [score('iso'), score('dmy'), score('mdy')];
  if (iso >= dmy && iso >= mdy) return { order: 'iso', certain: true };
  if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', certain: true };
  const [byDay, byMonth] = [descents(given, 'dmy'), descents(given, 'mdy')];
  if (byDay !== byMonth) return { order: byDay < byMonth ? 'dmy' : 'mdy', certain: true };
  const halfDays = given.some((one) => /[ap]\.?\s?m\.?$/i.test(one.normalize('NFKC')));
  return { order: locale === 'en-US' || (halfDays && !locale) ? 'mdy' : 'dmy', certain: false };
}

/** How often the dates turn round: files run forwards or backwards, hardly ever to and fro. */
function descents(written: readonly string[], order: DateOrder): number {
  const at = written.map((one) => readDate(one, order, 'UTC') ?? '');
  const down = at.filter((one, i) => i > 0 && one < at[i - 1]!).length;
  const up = at.filter((one, i) => i > 0 && one > at[i - 1]!).length;
  return Math.min(down, up);
}
