/** What stands at a path of someone else's JSON; `undefined` where anything on the way is missing or of another shape. */
export function pick(value: unknown, ...path: ReadonlyArray<string | number>): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** A non-empty text, or a number as one (ids come either way). */
export function textAt(value: unknown, ...path: ReadonlyArray<string | number>): string | undefined {
  const found = pick(value, ...path);
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' && found.trim() ? found.trim() : undefined;
}

/** A list, cut to `most`; empty where there is none. */
export function listAt(value: unknown, ...path: ReadonlyArray<string | number>): unknown[] {
  const found = pick(value, ...path);
  return Array.isArray(found) ? found.slice(0, MOST) : [];
}

/** An instant as ISO 8601 in UTC, from ISO 8601 or seconds since 1970. */
export function instantAt(value: unknown, ...path: ReadonlyArray<string | number>): string | undefined {
  const found = pick(value, ...path);
  const ms = typeof found === 'number' ? found * 1000 : typeof found === 'string' ? Date.parse(found) : Number.NaN;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : undefined;
}

const MOST = 500;
