import { use, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { FigureTables, type FigureTable } from './figure-tables';
import { csvText } from '../../lib/domain/csv';
import { Button } from '../ui/button';
import { Table } from '../ui/table';
import { useSpeech } from '../ui/use-speech';
import styles from './insights.module.css';
import { saveFile } from './save-file';
import { chartPng } from './save-png';

export interface FigureProps {
  /** Names the files. */
  id: string;
  title: string;
  /** What the chart says, in words. */
  summary: ReactNode;
  /** How to read it: formula, convention, caution. */
  note?: string;
  table: FigureTable;
  children?: ReactNode;
  /** Is told that a file was saved, for the audit log. */
  onExport?(what: string): void;
}

/** One figure: title, what it says in words, the chart, and the same as a table, as CSV and as a picture. */
export function Figure({ id, title, summary, note, table, children, onExport }: FigureProps) {
  const { t } = useSpeech();
  const heading = useId();
  const chart = useRef<HTMLDivElement>(null);
  // Rows by the hundred, for a table that is seldom looked at, would make every choice slow.
  const [isOpen, setIsOpen] = useState(false);
  const exports = use(FigureTables);
  useEffect(() => {
    exports?.set(id, { title, table });
    return () => void exports?.delete(id);
  }, [exports, id, title, table]);
  const saveCsv = () => {
    saveFile(`throughline-${id}.csv`, csvText([table.columns, ...table.rows]));
    onExport?.(`${id}.csv`);
  };
  const savePng = async () => {
    const svg = chart.current?.querySelector('svg');
    if (!svg) return;
    saveFile(`throughline-${id}.png`, await chartPng(svg));
    onExport?.(`${id}.png`);
  };
  return (
    <section className={styles.figure} aria-labelledby={heading} data-figure={id}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      <div className={styles.summary}>{summary}</div>
      {children && (
        <div ref={chart} className={styles.scroll} tabIndex={0} role="group" aria-labelledby={heading}>
          {children}
        </div>
      )}
      {note && <p className={styles.note}>{note}</p>}
      {table.rows.length > 0 && (
        <>
          <details className={styles.details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
            <summary>{t('insights.table')}</summary>
            {isOpen && <DataTable title={title} table={table} />}
          </details>
          <div className={styles.files}>
            <Button look="quiet" onClick={saveCsv}>
              {t('insights.csv')}
            </Button>
            {children && (
              <Button look="quiet" onClick={() => void savePng()}>
                {t('insights.png')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function DataTable({ title, table }: { title: string; table: FigureTable }) {
  const { number } = useSpeech();
  return (
    <Table label={title} columns={table.columns}>
      {table.rows.map((row) => (
        <tr key={row.join(' ')}>
          {row.map((value, i) => (
            <td key={table.columns[i]}>
              {typeof value === 'number' ? number(value, { maximumFractionDigits: 3 }) : <bdi>{value}</bdi>}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
