import { csvCell } from './csv-cell';

/** Rows as RFC 4180 CSV, every cell guarded against spreadsheets that run formulas (S30). */
export function csvText(rows: ReadonlyArray<ReadonlyArray<string | number | undefined>>): string {
  return rows.map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}
