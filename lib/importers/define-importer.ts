import type { DateOrder } from './read-date';
import type { Imported } from './imported';

/** What a format needs to be told: guessed from the file's head, shown, and corrected by whoever imports. */
export interface ImportOptions {
  /** Addresses and `@domains` of our own side: what they wrote is outbound. */
  ourAddresses: readonly string[];
  /** IANA zone of times that name none. */
  timeZone: string;
  /** ISO 3166 region of phone numbers that name no country. */
  region?: string;
  /** Label of the Encoding Standard. */
  encoding: string;
  dateOrder: DateOrder;
  delimiter: string;
  /** For tables: what each row is, and the column of each field. */
  table: TableKind;
  columns: Readonly<Record<string, string>>;
  /** Names of our own side in a chat. */
  ourNames: readonly string[];
  /** The customer's address or number, for a chat that names people only. */
  customer?: string;
  /** Host of the helpdesk (`acme.example`), where the file does not tell it. */
  site?: string;
}

export const TABLE_KINDS = ['interactions', 'orders', 'events', 'surveys', 'customers'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Options that a format asks for; the form shows these and no others. */
export type Asks = Exclude<keyof ImportOptions, 'table'>;

/** The beginning of a file, at most 256 KiB. `text` is read in the guessed encoding. */
export interface Head {
  bytes: Uint8Array;
  text: string;
  fileName: string;
}

/** One record of a file before it is understood. `number` counts from 1 and is the position that an import resumes from. */
export interface RawRecord<Data> {
  number: number;
  /** Line of the file, from 1, where the format has lines. */
  line?: number;
  data: Data;
  /** The file ended inside of this record, or it was too large to be kept whole. */
  broken?: 'truncated' | 'too-large';
}

/**
 * One export format. Splitting is cheap and streams, so that resuming skips what is done without reading it again; reading one record
 * depends on nothing but the record and the options.
 */
export interface Importer<Data = unknown> {
  format: string;
  asks: readonly Asks[];
  /** How surely this is the format, 0 to 1, by content; a file's name only decides between equals. */
  recognises(head: Head): number;
  /** What can be guessed of the options from the head. */
  guess?(head: Head, known: ImportOptions): Partial<ImportOptions>;
  split(chunks: AsyncIterable<Uint8Array>, options: ImportOptions): AsyncIterable<RawRecord<Data>>;
  /** What a record holds. Never throws over bad content: what can't be used is a `rejected`. */
  read(data: Data, options: ImportOptions): Imported[] | Promise<Imported[]>;
}

/** Declares an importer; every `lib/importers/<format>.importer.ts` exports one by default. */
export function defineImporter<Data>(importer: Importer<Data>): Importer<Data> {
  return importer;
}
