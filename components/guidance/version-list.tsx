import type { FieldChange } from '../../lib/rehearsal/guidance-difference';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { FieldChanges } from './field-changes';
import styles from './guidance.module.css';
import { VersionNotes, type VersionNotesProps } from './version-notes';

/** A published version, without its document. */
export interface VersionLine extends VersionNotesProps {
  version: number;
  author: string;
  at: string;
  note: string;
}

interface VersionListProps {
  /** Newest first; the first is in force. */
  versions: readonly VersionLine[];
  /** What a version changed in the one before it. */
  changesOf(version: number): readonly FieldChange[];
  onRollBack(version: number): void;
  /** Publishes a shared version to all. */
  onForEveryone(version: number): void;
  onSave(version: number): void;
}

/** What was published when and by whom. Rolling back publishes an older document anew; nothing is ever taken out. */
export function VersionList({ versions, changesOf, onRollBack, onForEveryone, onSave }: VersionListProps) {
  const { t, number, dayAndTime } = useSpeech();
  if (!versions.length) return <p className={styles.hint}>{t('guidance.versionsNone')}</p>;
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, author, at, note, ...notes }, i) => (
        <li key={version} className={styles.version}>
          <span className={styles.number}>{number(version)}</span>
          <div className={styles.note}>
            <Plain>{note}</Plain>
            <p className={styles.hint}>
              {author ? t('guidance.versionBy', { author, date: dayAndTime(at) }) : dayAndTime(at)}
            </p>
            <VersionNotes {...notes} />
            <FieldChanges changes={() => changesOf(version)} />
          </div>
          <div className={styles.versionActions}>
            {i === 0 ? (
              <>
                <Chip tone="ok">{t('guidance.inForce')}</Chip>
                {notes.share && <Button onClick={() => onForEveryone(version)}>{t('publish.toEveryone')}</Button>}
                <Button onClick={() => onSave(version)}>{t('publish.saveFile')}</Button>
              </>
            ) : (
              <Button onClick={() => onRollBack(version)}>
                {t('guidance.rollBack', { version: number(version) })}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
