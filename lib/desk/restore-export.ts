import { addAbsent, keyPathOf, tableNames } from '../db/dump';
import { indexMissing } from '../db/search-index';
import { decoded } from '../importers/decode-text';
import { EXPORT_VERSION, exportPart, isRecordOf, type ExportHeader } from '../domain/export-format';
import { takeLogOver, type LogTaken } from '../db/audit';
import type { AuditRecord } from '../db/records';
import { headBytes, piecesOf } from './import-source';

/** What bringing an export back came to. */
export interface Restored {
  added: number;
  known: number;
  /** Lines that are no records of ours, by number; at most 1000 of them. */
  bad: number[];
  badCount: number;
  /** The file ends before its last line. */
  isCutOff: boolean;
  settings?: Record<string, unknown>;
  /** The log of deeds in the file; absent where it holds none. */
  log?: LogTaken;
}

/** Its entries hang on each other, so they are looked at and taken over as a whole. */
const LOG = 'audit';

const BATCH = 1000;
const MOST_BAD = 1000;

/** What the first line of a file says, when it is an export of ours. */
export async function exportHeader(file: Blob): Promise<ExportHeader | undefined> {
  const text = new TextDecoder().decode(await headBytes(file), { stream: true });
  const first = exportPart(json(text.slice(0, text.indexOf('\n'))));
  return first?.is === 'header' ? first.header : undefined;
}

/**
 * Brings an export back: what is not there yet is added, what is there stays as it is. Into an empty store it gives the state that was
 * exported. Throws `RangeError` for an export of a newer version, before anything is stored.
 */
export async function restoreExport(file: Blob): Promise<Restored> {
  const header = await exportHeader(file);
  if (!header || header.version > EXPORT_VERSION) throw new RangeError('Not an export that this version can read');
  const restored: Restored = { added: 0, known: 0, bad: [], badCount: 0, isCutOff: true, settings: header.settings };
  const open = new Map<string, Record<string, unknown>[]>();
  const tables = new Set(tableNames());
  let number = 0;
  for await (const text of linesOf(file)) {
    if (++number === 1 || !text.trim()) continue;
    const part = exportPart(json(text));
    if (part?.is === 'end') restored.isCutOff = false;
    else if (part?.is !== 'record' || !(await take(part, tables, open, restored))) {
      restored.badCount++;
      if (restored.bad.length < MOST_BAD) restored.bad.push(number);
    }
  }
  const log = open.get(LOG) as AuditRecord[] | undefined;
  open.delete(LOG);
  if (log) restored.log = await takeLogOver(log);
  for (const [table, records] of open) await store(table, records, restored);
  await indexMissing();
  return restored;
}

async function take(
  { table, record }: { table: string; record: Record<string, unknown> },
  tables: ReadonlySet<string>,
  open: Map<string, Record<string, unknown>[]>,
  restored: Restored,
): Promise<boolean> {
  if (!tables.has(table) || !isRecordOf(table, record, keyPathOf(table))) return false;
  const records = open.get(table) ?? [];
  records.push(record);
  open.set(table, records);
  if (records.length >= BATCH && table !== LOG) {
    open.delete(table);
    await store(table, records, restored);
  }
  return true;
}

async function store(table: string, records: Record<string, unknown>[], restored: Restored): Promise<void> {
  const added = await addAbsent(table, records);
  restored.added += added;
  restored.known += records.length - added;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A line that is no JSON is counted among the bad ones.
    return undefined;
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decoded(piecesOf(file), 'utf-8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}
