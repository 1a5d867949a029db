import { guessEncoding } from './decode-text';
import type { Head, Importer, ImportOptions } from './define-importer';

/** Options before anything is known of a file. */
export const BLANK_OPTIONS: ImportOptions = {
  ourAddresses: [],
  timeZone: 'UTC',
  encoding: 'utf-8',
  dateOrder: 'iso',
  delimiter: '',
  table: 'interactions',
  columns: {},
  ourNames: [],
};

/** How much of a file's beginning is looked at, in bytes. */
export const HEAD_BYTES = 256 * 1024;

/** The head of a file, its text in the given encoding or the one it seems to be in. */
export function headOf(bytes: Uint8Array, fileName: string, encoding = guessEncoding(bytes)): Head {
  return { bytes, fileName, text: new TextDecoder(encoding).decode(bytes, { stream: true }) };
}

/** What the head tells of the options, with what is already known, and on top what somebody corrected. */
export function guessOptions(
  importer: Importer,
  head: Head,
  known: Partial<ImportOptions>,
  corrected: Partial<ImportOptions>,
): ImportOptions {
  const encoding = corrected.encoding ?? guessEncoding(head.bytes);
  const base = { ...BLANK_OPTIONS, encoding, ...known, ...corrected };
  return { ...base, ...importer.guess?.(headOf(head.bytes, head.fileName, encoding), base), ...corrected };
}
