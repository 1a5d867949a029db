import { writeDown } from './audit';
import { eraseMark } from './erase-mark';

/** Name of an exported file, by what is in it and the day. `now` is ISO 8601. */
export function exportName(what: 'export' | 'customer', now: string): string {
  return `throughline-${what}-${now.slice(0, 10)}.ndjson`;
}

/** Writes down that a file was exported. */
export async function noteExported(file: string, now: string): Promise<void> {
  await writeDown({ at: now, did: 'exported', what: file });
}

/** Written down by their marks: the log may not keep the addresses of whom it says that they are gone. */
export async function noteErased(keys: readonly string[], now: string): Promise<void> {
  const marks = await Promise.all(keys.map(eraseMark));
  await writeDown({ at: now, did: 'erased', what: marks.join(' ') });
}
