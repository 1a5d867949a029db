import { csvText } from '../../../lib/domain/csv';

/** The tables of figures that stand on the page, each under its title, as one CSV file. */
export function tablesAsCsv(figures: Iterable<Element>): string {
  return csvText(
    [...figures].flatMap((figure) => {
      const rows = [...figure.querySelectorAll('details tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      );
      return rows.length ? [[figure.querySelector('h3')?.textContent ?? ''], ...rows, []] : [];
    }),
  );
}
