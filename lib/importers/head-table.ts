import { csvRowsIn } from './csv-rows';
import { uniqueNames, type TableRow } from './table-rows';

const LOOKED_AT = 131_072;
const ROWS = 200;

/** Columns and first rows of a table's head: what is guessed by, and what the preview names. */
export function headTable(text: string, delimiter: string): { columns: string[]; rows: TableRow[] } {
  const table = [...csvRowsIn(text.slice(0, LOOKED_AT), delimiter)].slice(0, ROWS + 1);
  const columns = uniqueNames(table[0]?.fields ?? []);
  const rows = table
    .slice(1)
    .map(({ fields }) => Object.fromEntries(fields.map((value, i) => [columns[i] ?? '', value.trim()])));
  return { columns: columns.filter(Boolean), rows };
}
