import { useState } from 'react';
import type { FieldChange } from '../../lib/rehearsal/guidance-difference';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

/** What differs, field by field, worked out when it is opened. */
export function FieldChanges({ changes }: { changes(): readonly FieldChange[] }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const list = open ? changes() : [];
  return (
    <details className={styles.changes} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('publish.difference')}</summary>
      {open && !list.length && <p className={styles.hint}>{t('publish.noDifference')}</p>}
      <dl>
        {list.map(({ path, before, after }) => (
          <div key={path} className={styles.change}>
            <dt>
              <Plain>{path}</Plain>
            </dt>
            {before !== undefined && (
              <dd>
                <span className={styles.label}>{t('publish.was')}</span>{' '}
                <del>
                  <PlainLines>{before}</PlainLines>
                </del>
              </dd>
            )}
            {after !== undefined && (
              <dd>
                <span className={styles.label}>{t('publish.now')}</span>{' '}
                <ins>
                  <PlainLines>{after}</PlainLines>
                </ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
