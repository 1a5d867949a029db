import { storeTrouble } from '../db/database';
import { changeImport, importOf, putImport, undoImport, writeImportBatch } from '../db/imports';
import type { ImportRecord } from '../db/records';
import type { ImportOptions, Importer, RawRecord } from '../importers/define-importer';
import { BLANK_OPTIONS } from '../importers/import-options';
import { importerOf } from '../importers/importers';
import { rejected, type Imported } from '../importers/imported';
import { importBatch, type ReadRecord } from './import-batch';
import { fingerprintOf, piecesOf } from './import-source';

/** A batch is written when it holds so many interactions, or so many characters. */
const BATCH = 400;
const BATCH_TEXT = 2_000_000;
/** How many records are read side by side. */
const AT_ONCE = 40;

/** What whoever watches may ask of a running import, looked at after every batch. */
export interface ImportControl {
  readonly wish: 'go-on' | 'pause' | 'cancel';
  /** How many interactions are stored at a time, where not as many as usual. */
  readonly batch?: number;
}

/** Begins the history of an import; nothing is read yet. */
export async function beginImport(
  file: File,
  format: string,
  options: ImportOptions,
  now: string,
  id: string = crypto.randomUUID(),
): Promise<ImportRecord> {
  const record: ImportRecord = {
    id,
    at: now,
    fileName: file.name,
    fileSize: file.size,
    fingerprint: await fingerprintOf(file),
    format,
    options,
    state: 'paused',
    position: 0,
    bytes: 0,
    counts: { added: 0, known: 0, customers: 0, scores: 0, rejected: 0 },
  };
  await putImport(record);
  return record;
}

/** Whether a file chosen again is the one an import was made from. */
export async function isSameFile(record: ImportRecord, file: Blob): Promise<boolean> {
  return record.fingerprint === (await fingerprintOf(file));
}

/**
 * Reads a file from where its import stands to its end, in batches that are each stored whole. Pausing keeps what is done and the
 * position; cancelling takes all of it back. A full disk or another trouble of the store stops it as `failed`, to be gone on with later.
 */
export async function runImport(id: string, file: Blob, control: ImportControl, clock: () => string): Promise<void> {
  const record = await importOf(id);
  const importer = record && importerOf(record.format);
  if (!record || !importer) throw new Error(`No import ${id} that can be read`);
  await changeImport(id, { state: 'running', trouble: undefined });
  try {
    await readFrom(record, importer, file, control, clock);
  } catch (error) {
    const trouble = storeTrouble(error) ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    await changeImport(id, { state: 'failed', trouble });
    return;
  }
  if (control.wish === 'cancel') await undoImport(id);
  else if (control.wish === 'pause') await changeImport(id, { state: 'paused' });
  else await changeImport(id, { state: 'done', finishedAt: clock(), bytes: file.size });
}

async function readFrom(
  record: ImportRecord,
  importer: Importer,
  file: Blob,
  control: ImportControl,
  clock: () => string,
): Promise<void> {
  const options: ImportOptions = { ...BLANK_OPTIONS, ...(record.options as Partial<ImportOptions>) };
  let bytes = 0;
  let open: ReadRecord[] = [];
  let weight = 0;
  const write = async () => {
    if (open.length) await writeImportBatch(record.id, await importBatch(record.id, open, bytes, clock()));
    open = [];
    weight = 0;
  };
  const fresh = fromRecord(
    record.position,
    importer.split(
      piecesOf(file, (read) => (bytes = read)),
      options,
    ),
  );
  for await (const raws of together(fresh, Math.min(AT_ONCE, control.batch ?? AT_ONCE))) {
    if (control.wish !== 'go-on') break;
    const records = await Promise.all(raws.map((raw) => readRecord(importer, raw, options)));
    open.push(...records);
    weight += records
      .flatMap(({ found }) => found)
      .reduce((sum, one) => sum + weightOf(one, control.batch ?? BATCH), 0);
    if (weight >= 1) await write();
  }
  await write();
}

async function* fromRecord<Data>(
  position: number,
  raws: AsyncIterable<RawRecord<Data>>,
): AsyncGenerator<RawRecord<Data>> {
  for await (const raw of raws) if (raw.number > position) yield raw;
}

/** A few records at a time: the mail parser asks the browser for each part of a mail, and these questions can wait together. */
async function* together<Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item[]> {
  let open: Item[] = [];
  for await (const item of items) {
    open.push(item);
    if (open.length < count) continue;
    yield open;
    open = [];
  }
  if (open.length) yield open;
}

async function readRecord(importer: Importer, raw: RawRecord<unknown>, options: ImportOptions): Promise<ReadRecord> {
  const found = raw.broken ? [rejected(raw.broken)] : await read(importer, raw.data, options);
  return { number: raw.number, line: raw.line, found };
}

function weightOf(one: Imported, batch: number): number {
  return 1 / batch + (one.kind === 'interaction' ? one.text.length / BATCH_TEXT : 0);
}

/** One record's own trouble is the record's: it is reported and the file goes on. */
async function read(importer: Importer, data: unknown, options: ImportOptions): Promise<Imported[]> {
  try {
    return await importer.read(data, options);
  } catch (error) {
    return [rejected('unreadable', undefined, error instanceof Error ? error.message : String(error))];
  }
}
