import { createContext } from 'react';

/** A figure's data as a table: what the chart shows, for everyone and for a file. */
export interface FigureTable {
  columns: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** Tables of the figures that stand on the page, by the figure's id; each figure keeps its own current. */
export const FigureTables = createContext<Map<string, { title: string; table: FigureTable }> | undefined>(undefined);
