import { useId, useState } from 'react';
import type { Offered } from '../../lib/desk/take-guidance';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { OfferedVersion } from './offered-version';
import { ProblemList } from './problem-list';

/** Bytes; far beyond any version, and what is larger is refused by its first part. */
const READ_AT_MOST = 16_000_000;

interface TakeFileProps {
  /** What a file is, or came to. */
  onLook(text: string): Promise<Offered>;
  onTake(text: string): Promise<Offered | { is: 'taken'; record: { version: number } }>;
  onTrust(fingerprint: string): Promise<void>;
}

type Shown = { text: string; offered: Awaited<ReturnType<TakeFileProps['onTake']>> };

/** A version from another computer, as one signed file. Nothing is taken before its number, author and key are shown. */
export function TakeFile({ onLook, onTake, onTrust }: TakeFileProps) {
  const { t, number } = useSpeech();
  const id = useId();
  const [shown, setShown] = useState<Shown>();
  const look = async (text: string) => setShown({ text, offered: await onLook(text) });
  const take = async ({ text }: Shown) => setShown({ text, offered: await onTake(text) });
  const offered = shown?.offered;
  return (
    <section className={styles.take}>
      <label htmlFor={id} className={styles.label}>
        {t('publish.takeFile')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void file.slice(0, READ_AT_MOST).text().then(look);
          target.value = '';
        }}
      />
      <div role="status">
        {offered?.is === 'taken' && <p>{t('publish.taken', { version: number(offered.record.version) })}</p>}
        {offered?.is === 'bad' && <p className={styles.problems}>{t(`publish.file.${offered.problem}`)}</p>}
        {(offered?.is === 'older' || offered?.is === 'here') && (
          <p>{t(`publish.file.${offered.is}`, { version: number(offered.record.version) })}</p>
        )}
        {offered?.is === 'other-key' && (
          <div className={styles.problems}>
            <p>{t('publish.otherKey')}</p>
            <p>
              {t('publish.keyTrusted')} <code className={styles.fingerprint}>{offered.trusted}</code>
            </p>
            <p>
              {t('publish.keyOfFile')} <code className={styles.fingerprint}>{offered.fingerprint}</code>
            </p>
            <Button look="danger" onClick={() => void onTrust(offered.fingerprint).then(() => look(shown!.text))}>
              {t('publish.trust')}
            </Button>
          </div>
        )}
      </div>
      {offered?.is === 'bad' && offered.problems && <ProblemList problems={offered.problems} />}
      {(offered?.is === 'newer' || offered?.is === 'first-key') && (
        <OfferedVersion offered={offered} onTake={() => void take(shown!)} />
      )}
    </section>
  );
}
