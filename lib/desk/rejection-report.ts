import { rejectionsOf } from '../db/imports';
import { csvCell } from '../domain/csv-cell';

const COLUMNS = ['record', 'line', 'reason', 'explanation', 'field', 'value'];
const PAGE = 5000;

/** All that an import left out, as CSV; `explain` says a reason in the reader's language. Built in pieces, however long it is. */
export async function rejectionReport(importId: string, explain: (why: string) => string): Promise<Blob> {
  const pieces = [COLUMNS.join(',') + '\r\n'];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page = await rejectionsOf(importId, PAGE, after);
    const rows = page.map(({ number, line, why, field, value }) =>
      [number, line, why, explain(why), field, value].map(csvCell).join(','),
    );
    if (rows.length) pieces.push(rows.join('\r\n') + '\r\n');
    after = page.length === PAGE ? page.at(-1)!.id : undefined;
  }
  return new Blob(pieces, { type: 'text/csv' });
}
