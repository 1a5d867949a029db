const DATE = /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/;
const TIME = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\.?)?(?![\d\p{L}])/iu;

interface Parts {
  date: [string, string, string];
  hour: number;
  minute: number;
  second: number;
}

/**
 * Times of one thread as it writes them in figures ("28/09/2026, 10:30"), as ISO 8601 in UTC, read on this computer's clock. Whether
 * day or month comes first is told by the whole thread, by a figure over 12; where none tells, or two tell otherwise, all stay absent.
 */
export function numericTimes(written: readonly (string | null | undefined)[]): (string | undefined)[] {
  const all = written.map(partsOf);
  const dates = all.flatMap((one) => (one ? [one.date] : []));
  const dayFirst = dates.some(([first, , year]) => year.length === 4 && Number(first) > 12);
  const monthFirst = dates.some(([, second, year]) => year.length === 4 && Number(second) > 12);
  return all.map((one) => one && isoOf(one, dayFirst === monthFirst ? undefined : dayFirst));
}

function partsOf(text: string | null | undefined): Parts | undefined {
  const short = text?.replace(/\s+/g, ' ').slice(0, 100) ?? '';
  const date = DATE.exec(short);
  const time = TIME.exec(date ? short.replace(date[0], ' ') : '');
  // Any other word can be a language's "afternoon".
  if (!date || !time || /\p{L}/u.test(short.replace(date[0], ' ').replace(time[0], ' '))) return undefined;
  const half = time[4]?.toLowerCase();
  const hour = Number(time[1]);
  if (half && (hour < 1 || hour > 12)) return undefined;
  return {
    date: [date[1]!, date[2]!, date[3]!],
    hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour,
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
  };
}

function isoOf({ date: [a, b, c], hour, minute, second }: Parts, dayFirst: boolean | undefined): string | undefined {
  const yearFirst = a.length === 4 && c.length <= 2;
  if (!yearFirst && (c.length !== 4 || dayFirst === undefined)) return undefined;
  const [year, month, day] = (yearFirst ? [a, b, c] : dayFirst ? [c, b, a] : [c, a, b]).map(Number) as number[];
  const at = new Date(year!, month! - 1, day!, hour, minute, second);
  const isReal = at.getMonth() === month! - 1 && at.getDate() === day! && hour < 24 && minute < 60 && second < 60;
  return isReal ? at.toISOString() : undefined;
}
