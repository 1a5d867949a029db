import { useState } from 'react';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';
import { takeFocus } from './take-focus';

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
  const { t } = useSpeech();
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
            {found.state === 'erased' && <p>{t('imports.out.erased')}</p>}
          </div>
          {found.state === 'found' && (
            <Customer found={found} busy={busy} onExportCustomer={onExportCustomer} onErase={onErase} />
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

interface CustomerProps extends Pick<DataOutProps, 'busy' | 'onExportCustomer' | 'onErase'> {
  found: Extract<FoundCustomer, { state: 'found' }>;
}

function Customer({ found: { keys, count }, busy, onExportCustomer, onErase }: CustomerProps) {
  const { t, number } = useSpeech();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.stack}>
      <ul className={styles.keys}>
        {keys.map((key) => (
          <li key={key}>
            <Plain>{key.slice(key.indexOf(':') + 1)}</Plain>
          </li>
        ))}
      </ul>
      <p>{t('imports.out.found', { count, number: number(count) })}</p>
      {asked ? (
        <div className={styles.row} role="group" aria-label={t('imports.out.eraseAsk')}>
          <span className={styles.warn}>{t('imports.out.eraseAsk')}</span>
          <Button look="danger" ref={takeFocus} disabled={busy} onClick={() => (setAsked(false), onErase())}>
            {t('imports.out.eraseYes')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('imports.undoNo')}</Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button disabled={busy} onClick={onExportCustomer}>
            {t('imports.out.one')}
          </Button>
          <Button look="quiet" disabled={busy} onClick={() => setAsked(true)}>
            {t('imports.out.erase')}
          </Button>
        </div>
      )}
    </div>
  );
}
