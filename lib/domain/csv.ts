/** Rows as RFC 4180 CSV. Cells that a spreadsheet would run as a formula are guarded with an apostrophe (S30); numbers are left as they are. */
export function csvText(rows: ReadonlyArray<ReadonlyArray<string | number | undefined>>): string {
  return rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const guarded = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
