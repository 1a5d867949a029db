const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant that `at` stands for, ISO 8601 in UTC: `-25m` is minutes before `now`, `-9d 14:32` a time of day (UTC) that many days
 * before the day of `now`, so that history keeps office hours whenever the demo starts.
 */
export function instant(at: string, now: string): string {
  const minutes = /^-(\d+)m$/.exec(at);
  if (minutes) return new Date(Date.parse(now) - Number(minutes[1]) * MINUTE).toISOString();
  const days = /^-(\d+)d (\d\d):(\d\d)$/.exec(at);
  if (!days) throw new Error(`"${at}" is no relative time; write -25m or -9d 14:32`);
  const [, back, hours, minute] = days.map(Number) as [number, number, number, number];
  return new Date(startOfDay(now) - back * DAY + (hours * 60 + minute) * MINUTE).toISOString();
}

/**
 * Replaces `{day -9}` ("15 November"), `{weekday 3}` ("Saturday") and `{workday -3}` ("Friday": that day, or the Friday before it) by
 * days relative to `now`, in words of the language.
 */
export function fillDays(text: string, now: string, language: string): string {
  return text.replace(/\{(day|weekday|workday) (-?\d{1,3})\}/g, (_, kind: string, offset: string) => {
    const day = new Date(startOfDay(now) + Number(offset) * DAY);
    const date = kind === 'workday' ? fridayBefore(day) : day;
    const format: Intl.DateTimeFormatOptions = kind === 'day' ? { day: 'numeric', month: 'long' } : { weekday: 'long' };
    return new Intl.DateTimeFormat(localeOf(language), { ...format, timeZone: 'UTC' }).format(date);
  });
}

// English here is British: day before month. Arabic dates with the digits that its web shops use.
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;
}

function fridayBefore(day: Date): Date {
  const past = { 0: 2, 6: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() - past * DAY);
}

function startOfDay(now: string): number {
  return Math.floor(Date.parse(now) / DAY) * DAY;
}
