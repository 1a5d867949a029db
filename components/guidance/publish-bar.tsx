import { useState, type FormEvent } from 'react';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface PublishBarProps {
  /** 0 is the shipped guidance. */
  version: number;
  changed: boolean;
  /** What the last publishing came to. */
  said?: string;
  onPublish(note: string): void;
  onDiscard(): void;
}

/** Drawn anew (by key) for each version, so that a note stays while its publishing fails. Which version is in force, and the way to put the changes in force. */
export function PublishBar({ version, changed, said, onPublish, onDiscard }: PublishBarProps) {
  const { t, number } = useSpeech();
  const [note, setNote] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onPublish(note.trim());
  };
  return (
    <div className={styles.publish}>
      <p className={styles.state}>
        {version ? t('guidance.published', { version: number(version) }) : t('guidance.shipped')}{' '}
        {changed && <Chip tone="warn">{t('guidance.changed')}</Chip>}
      </p>
      {changed && (
        <form className={styles.publishForm} onSubmit={onSubmit}>
          <Field label={t('guidance.note')} hint={t('guidance.noteHint')}>
            {(ids) => (
              <input
                {...ids}
                required
                dir="auto"
                maxLength={200}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" look="primary">
            {t('guidance.publish')}
          </Button>
          <Button onClick={onDiscard}>{t('guidance.discard')}</Button>
        </form>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
