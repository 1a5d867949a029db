/** A written date and time as ISO 8601 in UTC, read on this computer's clock where it names no zone; `undefined` when it is none. */
export function timeOf(written: string | null | undefined): string | undefined {
  const text = written?.replaceAll('\u00a0', ' ').trim();
  if (!text || text.length > 100 || !/\d{4}/.test(text)) return undefined;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}
