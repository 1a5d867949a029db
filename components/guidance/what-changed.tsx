import type { FieldChange } from '../../lib/rehearsal/guidance-difference';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { FieldChanges } from './field-changes';
import styles from './guidance.module.css';

interface WhatChangedProps {
  version: number;
  author: string;
  at: string;
  note: string;
  changes(): readonly FieldChange[];
  onSeen(): void;
}

/** Told once for each version: what the lead changed, so that nobody wonders why drafts read differently. */
export function WhatChanged({ version, author, at, note, changes, onSeen }: WhatChangedProps) {
  const { t, number, day } = useSpeech();
  return (
    <section className={styles.entry} aria-label={t('publish.newsLabel')}>
      <p className={styles.title}>
        {t('publish.news', { version: number(version), author: author || t('publish.someone'), date: day(at) })}
      </p>
      <p>
        <Plain>{note}</Plain>
      </p>
      <FieldChanges changes={changes} />
      <Button onClick={onSeen}>{t('publish.newsSeen')}</Button>
    </section>
  );
}
