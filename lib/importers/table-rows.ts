import { csvRows } from './csv-rows';
import { decoded } from './decode-text';
import type { ImportOptions, RawRecord } from './define-importer';

/** One row of a table by its columns' names. Empty cells are left out. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table whose first row names the columns. A row with too many or too long cells comes out as broken, as does one that never ends. */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: Pick<ImportOptions, 'encoding' | 'delimiter'>,
): AsyncGenerator<RawRecord<TableRow>> {
  let columns: string[] | undefined;
  let number = 0;
  for await (const row of csvRows(decoded(chunks, encoding), delimiter)) {
    if (!columns) {
      columns = uniqueNames(row.fields);
      continue;
    }
    const names = columns;
    const data = Object.fromEntries(
      row.fields.flatMap((value, i) => (value.trim() && names[i] ? [[names[i], unguarded(value.trim())]] : [])),
    );
    const broken = row.cut ? ('too-large' as const) : row.open ? ('truncated' as const) : undefined;
    yield { number: ++number, line: row.line, data, ...(broken && { broken }) };
  }
}

/** Many exports, ours too, guard cells that a spreadsheet would run with an apostrophe: `'+44 …` is a number again. */
function unguarded(value: string): string {
  return value.replace(/^'(?=[=+\-@])/, '');
}

/** Names of columns as they stand, numbered where two are equal; a column without a name can't be mapped. */
export function uniqueNames(fields: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const name = field.trim().slice(0, 120);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 && name ? `${name} (${count})` : name;
  });
}
