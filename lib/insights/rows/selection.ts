import { DIMENSIONS, type Dimension } from './week-block';

/** What a figure is made of: whole days (numbers since 1970, both included) and at most one value of each dimension. */
export interface Selection {
  from: number;
  to: number;
  only: Partial<Record<Dimension, string>>;
}

interface Filterable {
  n: number;
  columns: Record<Dimension | 'day', Uint16Array>;
  words: Record<Dimension, string[]>;
}

/** Places of the rows that are selected, in the order they are stored. */
export function rowsIn(table: Filterable, { from, to, only }: Selection): Uint32Array {
  const { day } = table.columns;
  const wanted = DIMENSIONS.flatMap((one) => {
    const value = only[one];
    return value === undefined ? [] : [{ column: table.columns[one], place: table.words[one].indexOf(value) }];
  });
  const rows = new Uint32Array(table.n);
  let n = 0;
  for (let i = 0; i < table.n; i++) {
    if (day[i]! < from || day[i]! > to) continue;
    if (wanted.every(({ column, place }) => column[i] === place)) rows[n++] = i;
  }
  return rows.subarray(0, n);
}

/** How often each value of a column occurs among the rows, by its place. */
export function countPlaces(column: Uint16Array, rows: Uint32Array, places: number): Uint32Array {
  const counts = new Uint32Array(places);
  for (const row of rows) counts[column[row]!]!++;
  return counts;
}

/** Figures on fewer conversations than this are not shown: they would tell of one customer, or of one agent. */
export const FEWEST_SHOWN = 10;
