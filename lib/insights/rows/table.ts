/**
 * Rows kept by column in small numbers, so that a year of a busy team is a few megabytes and one pass over it takes milliseconds. Words are numbered
 * by their place in `words`; place 0 is the empty word, for what is not known.
 */
export interface Table<Column extends string, Word extends Column> {
  n: number;
  columns: Record<Column, Uint16Array>;
  words: Record<Word, string[]>;
}

/** Makes a table of records, each given as a row; words in `wordColumns`, whole numbers 0 to 65,535 elsewhere. */
export function packTable<Column extends string, Word extends Column, R>(
  records: readonly R[],
  { columns, wordColumns, row }: TableShape<Column, Word, R>,
): Table<Column, Word> {
  const table = emptyTable(columns, wordColumns, records.length);
  const places = new Map<Word, Map<string, number>>(wordColumns.map((one) => [one, new Map([['', 0]])]));
  records.forEach((record, i) => {
    const values: Record<string, string | number> = row(record);
    for (const column of columns) {
      const value = values[column]!;
      table.columns[column][i] =
        typeof value === 'string' ? placeOf(value, places.get(column as Word)!, table.words[column as Word]) : value;
    }
  });
  return table;
}

export interface TableShape<Column extends string, Word extends Column, R> {
  columns: readonly Column[];
  wordColumns: readonly Word[];
  row(record: R): Record<Word, string> & Record<Exclude<Column, Word>, number>;
}

/** All tables as one, words numbered anew over all of them. */
export function joinTables<Column extends string, Word extends Column>(
  tables: ReadonlyArray<Table<Column, Word>>,
  columns: readonly Column[],
  wordColumns: readonly Word[],
): Table<Column, Word> {
  const joined = emptyTable(
    columns,
    wordColumns,
    tables.reduce((sum, one) => sum + one.n, 0),
  );
  for (const column of columns) {
    const words = joined.words[column as Word] as string[] | undefined;
    const places = new Map(words?.map((word, i) => [word, i]));
    let at = 0;
    for (const table of tables) {
      const from = table.columns[column];
      const into = joined.columns[column];
      into.set(from, at);
      const renumbered = words && table.words[column as Word].map((word) => placeOf(word, places, words));
      // Most words have the place in every week that they have over all.
      if (renumbered?.some((place, i) => place !== i))
        for (let i = at; i < at + table.n; i++) into[i] = renumbered[into[i]!]!;
      at += table.n;
    }
  }
  return joined;
}

function emptyTable<Column extends string, Word extends Column>(
  columns: readonly Column[],
  wordColumns: readonly Word[],
  n: number,
): Table<Column, Word> {
  return {
    n,
    columns: Object.fromEntries(columns.map((one) => [one, new Uint16Array(n)])) as Record<Column, Uint16Array>,
    words: Object.fromEntries(wordColumns.map((one) => [one, ['']])) as Record<Word, string[]>,
  };
}

function placeOf(word: string, places: Map<string, number>, words: string[]): number {
  let place = places.get(word);
  if (place === undefined) {
    place = words.push(word) - 1;
    places.set(word, place);
  }
  return place;
}
