import { useState } from 'react';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';
import { StoredCustomer } from './stored-customer';

/** The customer that was looked for: their identifiers and how many interactions are stored, or that there is none. */
export type FoundCustomer =
  | { state: 'none' }
  | { state: 'absent' | 'erased' }
  | { state: 'found'; keys: readonly string[]; count: number };

export interface DataOutProps {
  found: FoundCustomer;
  busy: boolean;
  onExport(): void;
  onFind(written: string): void;
  onExportCustomer(): void;
  onErase(): void;
}

/** Everything as a file; one customer as a file, or erased. */
export function DataOut({ found, busy, onExport, onFind, onExportCustomer, onErase }: DataOutProps) {
  const { t, number } = useSpeech();
  return (
    <>
      <Card title={t('imports.out.title')}>
        <div className={styles.stack}>
          <p className={styles.hint}>{t('imports.out.why')}</p>
          <div className={styles.row}>
            <Button disabled={busy} onClick={onExport}>
              {t('imports.out.all')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('imports.out.customer')}>
        <div className={styles.stack}>
          <FindCustomer onFind={onFind} />
          <div role="status">
            {found.state === 'absent' && <p>{t('imports.out.absent')}</p>}
            {found.state === 'erased' && <p>{t('stored.erased')}</p>}
          </div>
          {found.state === 'found' && (
            <StoredCustomer
              keys={found.keys}
              about={t('imports.out.found', { count: found.count, number: number(found.count) })}
              busy={busy}
              onExport={onExportCustomer}
              onErase={onErase}
            />
          )}
        </div>
      </Card>
    </>
  );
}

function FindCustomer({ onFind }: { onFind(written: string): void }) {
  const { t } = useSpeech();
  const [written, setWritten] = useState('');
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim()) onFind(written.trim());
      }}
    >
      <Field label={t('imports.out.who')} hint={t('imports.out.whoHint')}>
        {(ids) => <input {...ids} dir="auto" value={written} onChange={(event) => setWritten(event.target.value)} />}
      </Field>
      <Button type="submit">{t('imports.out.find')}</Button>
    </form>
  );
}
