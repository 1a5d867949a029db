interface Parts {
  date: number[];
  isYearFirst: boolean;
  time: number[];
}

/**
 * Times of one thread as it writes them in figures ("28/09/2026, 10:30"), as ISO 8601 in UTC, read on this computer's clock. Whether
 * day or month comes first is told by the whole thread, by a figure over 12; where none tells, or two tell otherwise, all stay absent.
 */
export function numericTimes(written: readonly (string | null | undefined)[]): (string | undefined)[] {
  const all = written.map(partsOf);
  const isOver = (place: number) => all.some((one) => one && !one.isYearFirst && one.date[place]! > 12);
  const [dayFirst, monthFirst] = [isOver(0), isOver(1)];
  return all.map((one) => {
    const [a, b, c] = (one?.date as [number, number, number] | undefined) ?? [];
    if (!one || (!one.isYearFirst && dayFirst === monthFirst)) return undefined;
    return isoOf(one.isYearFirst ? [a!, b!, c!] : dayFirst ? [c!, b!, a!] : [c!, a!, b!], one.time);
  });
}

/** The figures of a date and, before or after it, of a time; any word but am and pm can be a language's "afternoon". */
function partsOf(text: string | null | undefined): Parts | undefined {
  const half = /\d\s*([ap])\.?m\.?/i.exec(text ?? '')?.[1]?.toLowerCase();
  const figures = text?.slice(0, 100).match(/\d+/g) ?? [];
  const year = figures.findIndex((one) => one.length === 4);
  const isWord = /\p{L}/u.test((text ?? '').replace(/[ap]\.?m/i, half ? '' : '$&'));
  if (isWord || figures.length < 5 || figures.length > 6 || ![0, 2, figures.length - 1].includes(year))
    return undefined;
  const time = figures.map(Number);
  const date = time.splice(year === 0 ? 0 : year - 2, 3);
  if (half && (time[0]! < 1 || time[0]! > 12)) return undefined;
  if (half) time[0] = (time[0]! % 12) + (half === 'p' ? 12 : 0);
  return { date, isYearFirst: year === 0, time };
}

function isoOf([year, month, day]: [number, number, number], [hour, minute, second = 0]: number[]): string | undefined {
  const at = new Date(year, month - 1, day, hour, minute, second);
  const isReal = at.getMonth() === month - 1 && at.getDate() === day && hour! < 24 && minute! < 60 && second < 60;
  return isReal ? at.toISOString() : undefined;
}
