/** Words of numbers and times, the same in all served languages where they can be: what a figure is called does not depend on who writes. */
const NUMBERS: Record<number, string> = {
  2: 'two|zwei|deux|dos|dois|duas|اثنان|اثنين',
  3: 'three|drei|trois|tres|três|ثلاثة|ثلاث',
  4: 'four|vier|quatre|cuatro|quatro|أربعة|أربع',
  5: 'five|fünf|cinq|cinco|خمسة|خمس',
  6: 'six|sechs|seis|ستة|ست',
  7: 'seven|sieben|sept|siete|sete|سبعة|سبع',
  8: 'eight|acht|huit|ocho|oito|ثمانية|ثماني',
  9: 'nine|neun|neuf|nueve|nove|تسعة|تسع',
  10: 'ten|zehn|dix|diez|dez|عشرة|عشر',
  12: 'twelve|zwölf|douze|doce|doze',
  14: 'fourteen|vierzehn|quatorze|catorce|catorze',
  15: 'fifteen|fünfzehn|quinze|quince',
  18: 'eighteen|achtzehn|dix-huit|dieciocho|dezoito',
  20: 'twenty|zwanzig|vingt|veinte|vinte|عشرون|عشرين',
  24: 'twenty-four|vierundzwanzig|vingt-quatre|veinticuatro',
  30: 'thirty|dreißig|trente|treinta|trinta|ثلاثون|ثلاثين',
  48: 'forty-eight|achtundvierzig|quarante-huit|cuarenta y ocho',
  60: 'sixty|sechzig|soixante|sesenta|sessenta',
};

/** Units of time; days and working days are one kind. */
const UNITS = {
  minutes: 'minutes?|mins?|minuten?|minutos?|دقائق|دقيقة',
  hours: 'hours?|hrs?|stunden?|heures?|horas?|ساعات|ساعة',
  days: '(?:working |business |calendar )?days?|(?:werk|arbeits)?tage?n?|jours?|d[ií]as?|أيام|يوم[اًا]*',
  weeks: 'weeks?|wochen?|semaines?|semanas?|أسابيع|أسبوع[اًا]*',
  months: 'months?|monate?n?|mois|mes(?:es)?|أشهر|شهر[اًا]*|شهور',
  years: 'years?|jahre?n?|ans?|années?|años?|anos?|سنوات|سنة|أعوام|عام[اًا]*',
} as const;

/** Arabic tells two of a thing by the noun's form. */
const PAIRS: Record<string, keyof typeof UNITS> = {
  دقيقتين: 'minutes',
  دقيقتان: 'minutes',
  ساعتين: 'hours',
  ساعتان: 'hours',
  يومين: 'days',
  يومان: 'days',
  أسبوعين: 'weeks',
  أسبوعان: 'weeks',
  شهرين: 'months',
  شهران: 'months',
  سنتين: 'years',
  سنتان: 'years',
  عامين: 'years',
};

const MONTHS = [
  'january|januar|janvier|enero|janeiro|يناير',
  'february|februar|février|febrero|fevereiro|فبراير',
  'march|märz|mars|marzo|março|مارس',
  'april|avril|abril|أبريل|إبريل',
  'mai|mayo|maio|مايو|(?<=in |\\d )may',
  'june|juni|juin|junio|junho|يونيو',
  'july|juli|juillet|julio|julho|يوليو',
  'august|août|agosto|أغسطس',
  'september|septembre|septiembre|setembro|سبتمبر',
  'october|oktober|octobre|octubre|outubro|أكتوبر',
  'november|novembre|noviembre|novembro|نوفمبر',
  'december|dezember|décembre|diciembre|dezembro|ديسمبر',
];

const NUMBER_WORD = Object.values(NUMBERS).join('|');
const COUNT = `\\d{1,4}|${NUMBER_WORD}`;
/** A number in figures or in words. */
export const WRITTEN_COUNT = COUNT;
const TO = '(?:[ -]?(?:-|–|to|or|bis|oder|à|ou|a|o|إلى|أو)[ -]?)';

/** A length of time with its number ("three working days", "48 Stunden", "ساعتين"). */
export const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:(${COUNT})${TO})?(${COUNT})[ \\u00a0-]?(?:${Object.values(UNITS).join('|')})|${Object.keys(PAIRS).join('|')})(?!\\p{L})`,
  'giu',
);

/** A time of day ("8 am", "19 Uhr", "9 h", "6h30", "14:00"). */
export const CLOCK =
  /(?<![\p{L}\p{N}.,:])(?:\d{1,2}[:.]\d{2}(?: ?(?:am|pm|uhr|h|horas))?|\d{1,2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|o['’]clock)| ?h(?: ?\d{2})?))(?![\p{L}\p{N}])/giu;

/** A day of the month or a month by its name. */
export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?)?(?:${MONTHS.join('|')})(?: \\d{1,2}(?:st|nd|rd|th)?)?)(?!\\p{L})`,
  'giu',
);

/** A version or another figure with a point ("4.1", "8.02"). */
export const VERSION = /(?<![\p{L}\p{N}.,])v?\d{1,3}(?:\.\d{1,4}){1,3}(?![\p{N}.,]*\p{N})/giu;

/** Any other figure. */
export const COUNTED = /(?<![\p{L}\p{N}.,:/-])\d{1,4}(?:[.,]\d{1,3})*(?![\p{N}:]|[.,]\p{N})/gu;

/** The number that a figure is, in figures or in words; `undefined` where none is. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  const found = Object.entries(NUMBERS).find(([, words]) => words.split('|').includes(word));
  return found && Number(found[0]);
}

/** A length of time as it is compared: "3 days". The unit of "two to four days" stands for both. */
export function durationsIn(text: string): string[] {
  return [...text.matchAll(DURATION)].map(([all, , count]) => {
    const pair = PAIRS[all];
    if (pair) return `2 ${pair}`;
    const unit = Object.entries(UNITS).find(([, words]) => new RegExp(`(?:${words})$`, 'iu').test(all))?.[0];
    return `${numberOf(count ?? '') ?? count} ${unit}`;
  });
}

/** The month of a date, 1 to 12. */
export function monthOf(text: string): number {
  const words = text.toLowerCase();
  return (
    MONTHS.findIndex((names) =>
      new RegExp(`(?<!\\p{L})(?:${names.replace('(?<=in |\\d )', '')})(?!\\p{L})`, 'u').test(words),
    ) + 1
  );
}

/** Numbers written out, for looking a figure up among them. */
export const WRITTEN_NUMBER = new RegExp(`(?<![\\p{L}])(?:${NUMBER_WORD})(?!\\p{L})`, 'giu');
