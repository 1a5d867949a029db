import type { Offered } from '../../lib/desk/take-guidance';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface OfferedVersionProps {
  offered: Extract<Offered, { is: 'newer' | 'first-key' }>;
  onTake(): void;
}

/** A version that waits to be taken: its number, author and note; its key, where none is trusted yet. One click takes it. */
export function OfferedVersion({ offered: { is, record, fingerprint }, onTake }: OfferedVersionProps) {
  const { t, number, dayAndTime } = useSpeech();
  const version = number(record.version);
  return (
    <div className={styles.entry}>
      <p className={styles.title}>{t('publish.offered', { version, author: record.author || t('publish.someone') })}</p>
      <p>
        <Plain>{record.note}</Plain> <span className={styles.hint}>{dayAndTime(record.at)}</span>
      </p>
      {is === 'first-key' && (
        <p className={styles.hint}>
          {t('publish.firstKey')} <code className={styles.fingerprint}>{fingerprint}</code>
        </p>
      )}
      <Button look="primary" onClick={onTake}>
        {t('publish.take', { version })}
      </Button>
    </div>
  );
}
