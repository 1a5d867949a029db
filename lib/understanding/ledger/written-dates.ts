import type { Span } from '../language/tokens';

const DAY = 86_400_000;
// Beginnings of the months' names in the served languages.
const MONTHS = [
  'jan|ene|يناير|كانون الثاني',
  'feb|fév|fev|فبراير|شباط',
  'mar(?!di|tes|t)|mär|مارس|[آا]ذار',
  'apr|avr|abr|[أا]بريل|نيسان',
  'may|mai|مايو|[أا]يار',
  'jun|juin|يونيو|حزيران',
  'jul|juil|يوليو|تموز',
  'aug|août|aout|ago|[أا]غسطس|[آا]ب(?!\\p{L})',
  'sep|set|سبتمبر|[أا]يلول',
  'oct|okt|out|[أا]كتوبر|تشرين الأول',
  'nov|نوفمبر|تشرين الثاني',
  'dec|dez|déc|dic|ديسمبر|كانون الأول',
];
const NAMES = MONTHS.map((names) => `(${names})`).join('|');
const DAY_FIRST = new RegExp(
  `(?<!\\p{N})(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s(?:of |de )?(?:${NAMES})\\p{L}{0,9}(?!\\p{L})`,
  'iu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(?:${NAMES})\\p{L}{0,7}\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\p{N}|:)`, 'iu');
const IN_FIGURES = /(?<![\p{N}.])(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4})|\.(?!\p{N})|(?![\p{N}.%€$]))/u;

/** Days with their month, as they are written in a text ("20 February", "March 9", "20. Februar 2026", "3 de marzo"), in the text's order. */
export function writtenDates(text: string): Span[] {
  return [DAY_FIRST, MONTH_FIRST]
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern.source, 'giu'))])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end);
}

/** A date written in a text ("15 March", "15.03.", "März 15"), as an instant of its first coming at or after `start`'s day. */
export function dateIn(text: string, start: number): number | undefined {
  const parts = inWords(text) ?? inFigures(text);
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return undefined;
  const year = new Date(start).getUTCFullYear();
  const date = Date.UTC(year, parts.month - 1, parts.day, 12);
  return date < start - 7 * DAY ? Date.UTC(year + 1, parts.month - 1, parts.day, 12) : date;
}

function inWords(text: string): { day: number; month: number } | undefined {
  const first = DAY_FIRST.exec(text);
  if (first) return { day: Number(first[1]), month: first.slice(2).findIndex(Boolean) + 1 };
  const last = MONTH_FIRST.exec(text);
  return last ? { day: Number(last[13]), month: last.slice(1, 13).findIndex(Boolean) + 1 } : undefined;
}

function inFigures(text: string): { day: number; month: number } | undefined {
  const match = IN_FIGURES.exec(text);
  return match ? { day: Number(match[1]), month: Number(match[2]) } : undefined;
}

// "By the 22nd", "am 15.", "le 14", "el día 25", "até dia 20", "يوم 14": a day whose month goes without saying.
const DAY_ALONE =
  /(?<!\p{L})(?:(?:by|on|before|until|till) the (\d{1,2})(?:st|nd|rd|th)|(?:am|bis|zum|vor dem|den|ab dem) (\d{1,2})\.(?![.\d])|(?:le|avant le|au|d['’]ici le) (\d{1,2})(?!\d|\s?(?:h(?!\p{L})|%|€|heures|jours|[/.:]\d))|(?:d[ií]a|el|del|al|dia|يوم) (\d{1,2})(?!\d|\s?(?:h(?!\p{L})|%|€|horas|d[ií]as|[/.:]\d)))/iu;

/** A day of a month that is not named, as an instant of its first coming from `start`'s day on. */
export function dayOfMonth(text: string, start: number): number | undefined {
  const day = Number(DAY_ALONE.exec(text)?.slice(1).find(Boolean));
  return day ? nextWithDay(day, start) : undefined;
}

/** The first day from `start`'s on that has this number in its month. */
export function nextWithDay(day: number, start: number): number | undefined {
  const from = new Date(start);
  return [0, 1, 2]
    .map((months) => new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, day, 12)))
    .find((date) => date.getUTCDate() === day && date.getTime() > start - DAY / 2)
    ?.getTime();
}

const WORDS: Record<string, number> = {};
for (const [number, words] of Object.entries({
  1: 'one einem einer ein une un uno uma',
  2: 'two zwei deux dos dois duas',
  3: 'three drei trois tres três ثلاثة',
  4: 'four vier quatre cuatro quatro أربعة',
  5: 'five fünf cinq cinco خمسة',
  6: 'six sechs seis',
  7: 'seven sieben sept siete sete سبعة',
  10: 'ten zehn dix diez dez عشرة',
}))
  for (const word of words.split(' ')) WORDS[word] = Number(number);
// Only before a unit of time: "one" and "un" are mostly no number.
const NUMBER_WORD = new RegExp(
  `(?<!\\p{L})(${Object.keys(WORDS).join('|')})(?=\\s(?:working |business |weitere[nr]? )?(?:days?|hours?|tagen?|stunden?|werktag|arbeitstag|jours?|heures?|d[íi]as?|horas?|أيام|ايام|ساعات)\\p{L}{0,3}(?!\\p{L}))`,
  'giu',
);
const RANGE = /(\d{1,3})\s?(?:-|–|to|bis|à|a|or|oder|ou|o|إلى)\s?(\d{1,3})(?=\s\p{L})/giu;

/** Number words before units of time as figures, and "24 to 48 hours" as its later end. For matching only: offsets change. */
export function numbersAsFigures(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(NUMBER_WORD, (word) => String(WORDS[word.toLowerCase()] ?? word))
    .replace(/(\d)-(hour|day|stündig|tägig)/giu, '$1 $2')
    .replace(RANGE, '$2');
}
