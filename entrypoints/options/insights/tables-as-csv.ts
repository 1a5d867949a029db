import type { FigureTable } from '../../../components/insights/figure-tables';
import { csvText } from '../../../lib/domain/csv';

/** Tables of figures, each under its title, as one CSV file; numbers as they are, for a spreadsheet to count with. */
export function tablesAsCsv(figures: Iterable<{ title: string; table: FigureTable }>): string {
  return csvText(
    [...figures].flatMap(({ title, table }) =>
      table.rows.length ? [[title], [...table.columns], ...table.rows.map((row) => [...row]), []] : [],
    ),
  );
}
