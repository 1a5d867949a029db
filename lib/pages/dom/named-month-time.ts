const WRITTEN = /^([\p{L}\p{M}.]{1,20}) (\d{1,2}), (\d{4}) (\d{1,2}):(\d{2})(?:\s?([ap])\.?m\.?)?$/iu;

/**
 * "Okt. 5, 2026 10:12" in the given language (as in `<html lang>`) or in English, as ISO 8601 in UTC, read on this computer's clock;
 * `undefined` for anything else, and for a word that could be two months.
 */
export function namedMonthTime(written: string | null | undefined, language: string): string | undefined {
  const [, word, day, year, hour, minute, half] = WRITTEN.exec(written?.replace(/\s+/g, ' ').trim() ?? '') ?? [];
  const month = word && monthOf(word, language);
  if (month === undefined || month === '') return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const at = new Date(Number(year), month, Number(day), hours, Number(minute));
  return at.getDate() === Number(day) && hours < 24 && Number(minute) < 60 ? at.toISOString() : undefined;
}

/** The month from 0 whose name, long or short, is or begins with the word. */
function monthOf(word: string, language: string): number | undefined {
  const short = plain(word);
  for (const locale of [language, 'en']) {
    const found = namesIn(locale).flatMap((names, month) => (names.some((one) => one.startsWith(short)) ? month : []));
    if (found.length === 1 && short.length > 2) return found[0];
  }
  return undefined;
}

function plain(name: string): string {
  return name.replaceAll('.', '').toLowerCase();
}

function namesIn(locale: string): string[][] {
  const months = Array.from({ length: 12 }, (_none, month) => new Date(Date.UTC(2026, month, 15)));
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf(
    [locale.replace('_', '-')].filter((one) => /^[\w-]{2,20}$/.test(one)),
  );
  const formats = (['short', 'long'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(supported ?? 'en', { month, timeZone: 'UTC' }),
    // In some languages a month has another form beside a day.
    new Intl.DateTimeFormat(supported ?? 'en', { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return months.map((at) =>
    formats.map((one) => plain(one.formatToParts(at).find((part) => part.type === 'month')?.value ?? '')),
  );
}
