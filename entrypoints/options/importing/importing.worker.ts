import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import { announceByHand, announceTables } from '../../../lib/db/announce';
import { importsNewestFirst, pauseInterrupted, undoImport } from '../../../lib/db/imports';
import type { ImportRecord } from '../../../lib/db/records';
import { eraseForGood } from '../../../lib/desk/erase-customer';
import { exportCustomer, exportEverything } from '../../../lib/desk/export-data';
import { fingerprintOf } from '../../../lib/desk/import-source';
import { previewImport, type ImportPreview } from '../../../lib/desk/preview-import';
import { exportHeader, restoreExport, type Restored } from '../../../lib/desk/restore-export';
import { beginImport, isSameFile, runImport } from '../../../lib/desk/run-import';
import type { ImportOptions } from '../../../lib/importers/define-importer';
import { joinPartsInMemory } from '../../../lib/importers/parts-in-memory';

/** One import at a time in all windows: they would only take the store from each other. */
const LOCK = 'throughline-import';

joinPartsInMemory();
announceByHand();

const clock = () => new Date().toISOString();
let control: { wish: 'go-on' | 'pause' | 'cancel' } = { wish: 'go-on' };

/** What a chosen file is. */
export type Looked =
  | { is: 'preview'; preview: ImportPreview }
  | { is: 'unknown' }
  | { is: 'empty' }
  | { is: 'begun'; record: ImportRecord }
  | { is: 'export'; exportedAt: string };

async function alone<Result>(work: () => Promise<Result>): Promise<Result | 'busy'> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? work().finally(() => announceTables()) : 'busy',
  );
}

const importing = {
  /** Puts imports that a closed page left running down as paused. */
  async settle(): Promise<void> {
    await alone(pauseInterrupted);
  },
  /** What a file is: an import that waits to be gone on with, an export of ours, or something to import. */
  async look(file: File, known: Partial<ImportOptions>): Promise<Looked> {
    if (!file.size) return { is: 'empty' };
    const header = await exportHeader(file);
    if (header) return { is: 'export', exportedAt: header.exportedAt };
    const print = await fingerprintOf(file);
    const begun = (await importsNewestFirst()).find(
      (one) => one.fingerprint === print && (one.state === 'paused' || one.state === 'failed'),
    );
    if (begun) return { is: 'begun', record: begun };
    const preview = await previewImport(file, file.name, known);
    return preview ? { is: 'preview', preview } : { is: 'unknown' };
  },
  /** The first records again, read as corrected. */
  async preview(
    file: File,
    known: Partial<ImportOptions>,
    corrected: Partial<ImportOptions>,
    format?: string,
  ): Promise<ImportPreview | undefined> {
    return previewImport(file, file.name, known, corrected, format);
  },
  /** Imports a file; answers when it is done, paused or taken back. */
  async run(file: File, format: string, options: ImportOptions): Promise<'busy' | void> {
    return alone(async () => {
      const { id } = await beginImport(file, format, options, clock());
      control = { wish: 'go-on' };
      await runImport(id, file, control, clock);
    });
  },
  /** Goes on with an import where it stands; refuses another file than its own. */
  async goOn(record: ImportRecord, file: File): Promise<'busy' | 'other-file' | void> {
    if (!(await isSameFile(record, file))) return 'other-file';
    return alone(async () => {
      control = { wish: 'go-on' };
      await runImport(record.id, file, control, clock);
    });
  },
  pause(): void {
    control.wish = 'pause';
  },
  /** Stops the running import and takes all of it back. */
  cancel(): void {
    control.wish = 'cancel';
  },
  async undo(id: string): Promise<'busy' | void> {
    return alone(() => undoImport(id));
  },
  async exportAll(settings: Record<string, unknown>): Promise<Blob> {
    return exportEverything(clock(), settings);
  },
  async exportCustomer(keys: string[]): Promise<Blob> {
    return exportCustomer(keys, clock());
  },
  async erase(keys: string[]): Promise<void> {
    await eraseForGood(keys, clock());
    announceTables();
  },
  async restore(file: File): Promise<Restored | 'newer' | 'busy'> {
    return alone(async () => {
      try {
        return await restoreExport(file);
      } catch (error) {
        if (error instanceof RangeError) return 'newer';
        throw error;
      }
    });
  },
};

/** What the page may ask of the thread. */
export type Importing = typeof importing;
expose(importing);
