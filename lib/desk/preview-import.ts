import type { Asks, ImportOptions } from '../importers/define-importer';
import { guessEncoding } from '../importers/decode-text';
import { guessOurs } from '../importers/guess-ours';
import { headTable } from '../importers/head-table';
import { guessOptions, headOf } from '../importers/import-options';
import { rejected, type Imported } from '../importers/imported';
import { importerOf, importers, recognise } from '../importers/importers';
import { guessDateOrder } from '../importers/read-date';
import { missingFields } from '../importers/suggest-columns';
import { authorsIn, datesIn } from '../importers/whatsapp.importer';
import { headBytes, piecesOf } from './import-source';

/** One thing that the first records of a file came to. */
export interface PreviewRow {
  number: number;
  line?: number;
  found: Imported;
}

/** What a file seems to be and how it would be read; everything in `options` can be corrected and looked at again. */
export interface ImportPreview {
  format: string;
  /** Every format that could be chosen instead. */
  formats: string[];
  asks: readonly Asks[];
  options: ImportOptions;
  rows: PreviewRow[];
  /** Of a table: its columns, and needed fields that have none yet. */
  columns: string[];
  missing: string[];
  /** Whether day and month could be told apart; when not, whoever imports should look. */
  dateIsCertain: boolean;
  /** Of a chat: who writes in it. */
  authors: string[];
  /** Of mails: the address that seems to be ours, where none is known. */
  oursMaybe?: string;
}

const RECORDS = 12;
const ROWS = 20;

/**
 * Looks at the beginning of a file. `undefined` when no format is recognised and none was chosen. `known` is what is known of this
 * computer (zone, our addresses), `corrected` what somebody said of this file.
 */
export async function previewImport(
  file: Blob,
  fileName: string,
  known: Partial<ImportOptions>,
  corrected: Partial<ImportOptions> = {},
  chosen?: string,
): Promise<ImportPreview | undefined> {
  const bytes = await headBytes(file);
  const encoding = corrected.encoding ?? guessEncoding(bytes);
  const head = headOf(bytes, fileName, encoding);
  const importer = chosen ? importerOf(chosen) : recognise(head);
  if (!importer) return undefined;
  const options = guessOptions(importer, head, known, corrected);
  const isTable = importer.asks.includes('columns');
  const { columns, rows: table } = isTable ? headTable(head.text, options.delimiter) : { columns: [], rows: [] };
  const rows = await firstRows(file, importer.format, options);
  const isChat = importer.format === 'whatsapp';
  const dates = isChat ? datesIn(head.text) : table.map((row) => row[options.columns.at ?? ''] ?? '');
  const isMail = importer.format === 'mbox' || importer.format === 'eml';
  return {
    format: importer.format,
    formats: importers.map((one) => one.format),
    asks: importer.asks,
    options,
    rows,
    columns,
    missing: isTable ? missingFields(options.table, options.columns) : [],
    dateIsCertain: Boolean(corrected.dateOrder) || guessDateOrder(dates).certain,
    authors: isChat ? authorsIn(head.text) : [],
    oursMaybe: isMail && !options.ourAddresses.length ? guessOurs(head.text) : undefined,
  };
}

async function firstRows(file: Blob, format: string, options: ImportOptions): Promise<PreviewRow[]> {
  const importer = importerOf(format)!;
  const rows: PreviewRow[] = [];
  for await (const raw of importer.split(piecesOf(file), options)) {
    const found = raw.broken ? [rejected(raw.broken)] : await importer.read(raw.data, options);
    rows.push(...found.map((one) => ({ number: raw.number, ...(raw.line && { line: raw.line }), found: one })));
    if (raw.number >= RECORDS || rows.length >= ROWS) break;
  }
  return rows.slice(0, ROWS);
}
