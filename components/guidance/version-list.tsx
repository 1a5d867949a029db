import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

/** A published version, without its document. */
export interface VersionLine {
  version: number;
  author: string;
  at: string;
  note: string;
}

interface VersionListProps {
  /** Newest first; the first is in force. */
  versions: readonly VersionLine[];
  onRollBack(version: number): void;
}

/** What was published when and by whom. Rolling back publishes an older document anew; nothing is ever taken out. */
export function VersionList({ versions, onRollBack }: VersionListProps) {
  const { t, number, dayAndTime } = useSpeech();
  if (!versions.length) return <p className={styles.hint}>{t('guidance.versionsNone')}</p>;
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, author, at, note }, i) => (
        <li key={version} className={styles.version}>
          <span className={styles.number}>{number(version)}</span>
          <span className={styles.note}>
            <Plain>{note}</Plain>
            <br />
            <span className={styles.hint}>
              {author ? t('guidance.versionBy', { author, date: dayAndTime(at) }) : dayAndTime(at)}
            </span>
          </span>
          {i === 0 ? (
            <Chip tone="ok">{t('guidance.inForce')}</Chip>
          ) : (
            <Button onClick={() => onRollBack(version)}>{t('guidance.rollBack', { version: number(version) })}</Button>
          )}
        </li>
      ))}
    </ol>
  );
}
