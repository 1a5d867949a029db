/** A date and time of day on some wall, month from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  ms?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant (ISO 8601 in UTC) at which clocks in an IANA zone show this; `undefined` for a day or time that does not exist. */
export function instantIn(timeZone: string, wall: WallTime): string | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = wall;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const shown = new Date(utc);
  if (shown.getUTCMonth() !== month - 1 || shown.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60)
    return undefined;
  if (timeZone === 'UTC') return shown.toISOString();
  // Twice: the offset of the guess may differ from the offset of the answer on the days when clocks change.
  const once = utc - offsetAt(timeZone, utc);
  return new Date(utc - offsetAt(timeZone, once)).toISOString();
}

/** Milliseconds that clocks in the zone are ahead of UTC. */
function offsetAt(timeZone: string, at: number): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour! % 24, parts.minute, parts.second);
  return wall - Math.floor(at / 1000) * 1000;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
