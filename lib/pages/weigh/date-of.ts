import { timeOf } from '../dom/time-of';

/** Languages whose month names are known; the names come from the browser. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs hu ro ru uk tr el ar he id vi'.split(' ');
let months: Map<string, number> | undefined;

function monthOf(word: string): number | undefined {
  months ??= new Map(
    LANGUAGES.flatMap((language) =>
      Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
        (['long', 'short'] as const).flatMap((style) =>
          // With the day beside it the month stands in the case that dates are written in.
          new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' })
            .formatToParts(Date.UTC(2024, month, 1))
            .filter((part) => part.type === 'month')
            .map((part) => [folded(part.value), month] as const),
        ),
      ),
    ),
  );
  return months.get(folded(word));
}

const folded = (word: string) => word.toLowerCase().replaceAll('.', '');

/**
 * A machine-readable or fully written date as ISO 8601 in UTC: ISO, seconds or milliseconds since 1970, or day, month by name in
 * any of the known languages, year and time of day. `undefined` for everything else: "2 hours ago", a day without its year,
 * `05/10/2026` (which of the two is the month is anybody's guess).
 */
export function dateOf(written: string | null | undefined): string | undefined {
  const text = (written ?? '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\u202f', ' ')
    .trim();
  if (!text || text.length > 80) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return timeOf(text);
  return namedDate(text);
}

function namedDate(text: string): string | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  const clock = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)(?::\d\d)?\s?([ap]\.?m\b)?/i.exec(text);
  const day = /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text.replace(clock?.[0] ?? '', ''))?.[1];
  const named = [...text.matchAll(/\p{L}[\p{L}\p{M}.]*/gu)]
    .map(([word]) => monthOf(word))
    .filter((one) => one !== undefined);
  if (!year || !clock || !day || new Set(named).size !== 1) return undefined;
  const hour = (Number(clock[1]) % (clock[3] ? 12 : 24)) + (/^p/i.test(clock[3] ?? '') ? 12 : 0);
  const parts = [Number(year), named[0]!, Number(day), hour, Number(clock[2])] as const;
  const isUtc = /\b(?:UTC|GMT)\b(?![+-])/.test(text);
  if (!isUtc && /\b(?:UTC|GMT)[+-]|[+-]\d{4}\b/.test(text)) return timeOf(text);
  return (isUtc ? new Date(Date.UTC(...parts)) : new Date(...parts)).toISOString();
}
