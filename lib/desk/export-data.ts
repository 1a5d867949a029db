import { recordsOf, tableNames } from '../db/dump';
import { customerRecords } from '../db/customer-records';
import { EXPORT_VERSION, type ExportHeader } from '../domain/export-format';

/**
 * Everything that is stored, as NDJSON (docs/export-format.md). Made in pieces that the browser may keep on disk, so that memory stays
 * bounded. `settings` are this computer's, handed in by the page.
 */
export async function exportEverything(now: string, settings: Record<string, unknown>): Promise<Blob> {
  const pieces: Blob[] = [];
  let count = 0;
  for (const table of tableNames()) {
    for await (const page of recordsOf(table)) {
      pieces.push(new Blob([linesOf(table, page)]));
      count += page.length;
    }
  }
  return exported({ of: 'everything', settings }, pieces, count, now);
}

/** All that is stored of one customer: of every identifier given, and everything that hangs on their interactions. */
export async function exportCustomer(keys: readonly string[], now: string): Promise<Blob> {
  const records = await customerRecords(keys);
  const pieces = Object.entries(records).map(([table, list]) => new Blob([linesOf(table, list)]));
  const count = Object.values(records).reduce((sum, list) => sum + list.length, 0);
  return exported({ of: [...keys] }, pieces, count, now);
}

function exported(
  { of, settings }: Pick<ExportHeader, 'of' | 'settings'>,
  pieces: readonly Blob[],
  count: number,
  now: string,
): Blob {
  const header: ExportHeader = {
    format: 'throughline-export',
    version: EXPORT_VERSION,
    exportedAt: now,
    of,
    ...(settings && { settings }),
  };
  return new Blob([line(header), ...pieces, line({ end: count })], { type: 'application/x-ndjson' });
}

function linesOf(table: string, records: readonly unknown[]): string {
  return records.map((record) => line({ table, record })).join('');
}

function line(value: unknown): string {
  return JSON.stringify(value) + '\n';
}
