/** One cell of RFC 4180 CSV. Text that a spreadsheet would run as a formula is guarded with an apostrophe (S30). */
export function csvCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const guarded = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
