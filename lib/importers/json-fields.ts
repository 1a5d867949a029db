/** A parsed JSON object whose shape nobody promises. */
export type Json = Readonly<Record<string, unknown>>;

/** The value at a path of names (`via.source.from`), or `undefined` where the path ends early. */
export function at(value: unknown, path: string): unknown {
  let here: unknown = value;
  for (const name of path.split('.')) {
    if (!here || typeof here !== 'object') return undefined;
    here = (here as Json)[name];
  }
  return here;
}

/** The first of the paths that holds text with something in it, or a number; trimmed. */
export function words(value: unknown, ...paths: string[]): string | undefined {
  for (const path of paths) {
    const found = at(value, path);
    if (typeof found === 'string' && found.trim()) return found.trim();
    if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  }
  return undefined;
}

/** The objects of the list at a path; empty where there is none. */
export function objects(value: unknown, path: string): Json[] {
  const found = path ? at(value, path) : value;
  return Array.isArray(found) ? found.filter((one): one is Json => Boolean(one) && typeof one === 'object') : [];
}

export function number(value: unknown, ...paths: string[]): number | undefined {
  const found = words(value, ...paths);
  const read = found === undefined ? Number.NaN : Number(found);
  return Number.isFinite(read) ? read : undefined;
}

/** The instant at the first path that holds one: ISO 8601, or seconds or milliseconds since 1970. */
export function instant(value: unknown, ...paths: string[]): string | undefined {
  for (const path of paths) {
    const found = at(value, path);
    const isNumber = typeof found === 'number' || (typeof found === 'string' && /^\d{9,13}$/.test(found));
    const date = new Date(isNumber ? Number(found) * (Number(found) < 1e11 ? 1000 : 1) : String(found ?? ''));
    if (found !== undefined && found !== null && !Number.isNaN(date.getTime())) return date.toISOString();
  }
  return undefined;
}

/** The host of a web address (`acme.zendesk.com`), or `undefined`. */
export function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host || undefined : undefined;
}
