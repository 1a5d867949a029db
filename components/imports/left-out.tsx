import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { rejectionsOf } from '../../lib/db/imports';
import type { ImportRecord } from '../../lib/db/records';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';
import { whySaid } from './why-said';

const SHOWN = 20;

/** What an import left out: the first of it here, all of it as a file. */
export function LeftOut({ record, onReport }: { record: ImportRecord; onReport(): void }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const [isOpen, setIsOpen] = useState(false);
  const first = useLiveQuery(() => (isOpen ? rejectionsOf(record.id, SHOWN) : []), [isOpen, record.id]);
  const count = record.counts.rejected;
  return (
    <details className={styles.leftOut} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('imports.count.rejected', { count, number: number(count) })}</summary>
      <ul>
        {first?.map((one) => (
          <li key={one.id}>
            {t('imports.recordAt', { number: number(one.number) })} {whySaid(one.why, speech)}{' '}
            {one.field && <Plain>{speech.sayIfKnown(`imports.field.${one.field}`) ?? one.field}</Plain>}{' '}
            {one.value && <Plain>{one.value}</Plain>}
          </li>
        ))}
      </ul>
      <Button onClick={onReport}>{t('imports.report')}</Button>
    </details>
  );
}
