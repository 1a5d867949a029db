const DAY_MS = 86_400_000;

/**
 * Days since 1 January 1970 as the calendar of a time zone (IANA) counts them: a contact at 23:30 in Berlin belongs to that day, whatever the
 * computer's clock is set to. Returns a function, because a formatter is dear to make. NaN for what is no time.
 */
export function dayNumberIn(timeZone: string): (at: string) => number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  // Formatting each moment is slow; a zone's offset changes at most on the hour, so one answer serves the hour.
  const known = new Map<number, number>();
  return (at) => {
    const time = Date.parse(at);
    if (Number.isNaN(time)) return Number.NaN;
    const quarter = Math.floor(time / 900_000);
    let day = known.get(quarter);
    if (day === undefined) {
      day = Math.floor(Date.parse(`${format.format(time)}T00:00:00Z`) / DAY_MS);
      known.set(quarter, day);
    }
    return day;
  };
}

/** ISO 8601 day of a day number. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of the Monday of a day's week. */
export function mondayOf(number: number): number {
  return number - ((number + 3) % 7);
}
