/** Year, month, day, weekday (1 is Monday) and minutes since midnight of an instant, on the clock of a time zone. */
export function clockOf(instant: string | number, timeZone: string) {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(new Date(instant))) parts[type] = value;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, weekday, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
