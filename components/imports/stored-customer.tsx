import { useState } from 'react';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';
import { takeFocus } from './take-focus';

interface StoredCustomerProps {
  /** Keys of all their identifiers. */
  keys: readonly string[];
  /** What else there is to say of it. */
  about?: string;
  busy: boolean;
  onExport(): void;
  onErase(): void;
}

/** All that is stored of one customer as a file, or erased after a second question. */
export function StoredCustomer({ keys, about, busy, onExport, onErase }: StoredCustomerProps) {
  const { t } = useSpeech();
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
      {about && <p>{about}</p>}
      {asked ? (
        <div className={styles.row} role="group" aria-label={t('stored.ask')}>
          <span className={styles.warn}>{t('stored.ask')}</span>
          <Button look="danger" ref={takeFocus} disabled={busy} onClick={() => (setAsked(false), onErase())}>
            {t('stored.yes')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('stored.keep')}</Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button disabled={busy} onClick={onExport}>
            {t('stored.export')}
          </Button>
          <Button look="quiet" disabled={busy} onClick={() => setAsked(true)}>
            {t('stored.erase')}
          </Button>
        </div>
      )}
    </div>
  );
}
