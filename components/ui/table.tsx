import type { ReactNode } from 'react';
import styles from './table.module.css';

interface TableProps {
  /** Names the table for those who do not see it, and the part of the page that scrolls sideways. */
  label: string;
  /** Headings of the columns; no two alike. */
  columns: readonly string[];
  /** Rows of the body. */
  children: ReactNode;
}

/** A table that scrolls inside its own part of the page where room is short, by the keyboard, too. */
export function Table({ label, columns, children }: TableProps) {
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
