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
  let n = 0;
  const rows = new Uint32Array(table.n);
  for (let i = 0; i < table.n; i++) if (day[i]! >= from && day[i]! <= to) rows[n++] = i;
  // A column at a time: one tight loop for each choice is several times as fast as all choices for each row.
  for (const { column, place } of wanted) {
    let kept = 0;
    for (let k = 0; k < n; k++) if (column[rows[k]!] === place) rows[kept++] = rows[k]!;
    n = kept;
  }
  return rows.subarray(0, n);
}

/** Figures on fewer conversations than this are not shown: they would tell of one customer, or of one agent. */
export const FEWEST_SHOWN = 10;
