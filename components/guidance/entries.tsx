import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { replaced, without } from './edit-list';
import styles from './guidance.module.css';

interface EntriesProps<T> {
  /** The path of the list in the document, by which a problem leads here. */
  at: string;
  list: readonly T[];
  add: string;
  fresh(): NoInfer<T>;
  onChange(list: T[]): void;
  children(entry: T, set: (entry: T) => void): ReactNode;
}

/** A list of entries, each with its fields and a way to remove it. */
export function Entries<T>({ at, list, add, fresh, onChange, children }: EntriesProps<T>) {
  const { t } = useSpeech();
  return (
    <>
      {list.map((entry, i) => (
        <div key={i} className={styles.entry} data-at={`${at}.${i}`}>
          <div className={styles.form}>{children(entry, (next) => onChange(replaced(list, i, next)))}</div>
          <Button look="quiet" onClick={() => onChange(without(list, i))}>
            {t('ui.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...list, fresh()])}>{add}</Button>
    </>
  );
}
