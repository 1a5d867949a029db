import { useState, type FormEvent } from 'react';
import type { Block } from '../../lib/rehearsal/sum-up';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { BlockList } from './block-list';
import styles from './guidance.module.css';
import { ShareChoice, type Share } from './share-choice';

/** What the lead says of a version, for whom it is, and which breaks they accept. */
export interface PublishWish {
  note: string;
  share: Share;
  accepted: Array<{ block: string; reason: string }>;
}

interface PublishBarProps {
  /** 0 is the shipped guidance. */
  version: number;
  changed: boolean;
  /** What must be mended or accepted first. */
  blocks?: readonly Block[];
  /** What the last publishing came to. */
  said?: string;
  onPublish(wish: PublishWish): void;
  onDiscard(): void;
}

/** Drawn anew (by key) for each version, so that a note stays while its publishing fails. Which version is in force, and the way to put the changes in force. */
export function PublishBar({ version, changed, blocks = [], said, onPublish, onDiscard }: PublishBarProps) {
  const { t, number } = useSpeech();
  const [note, setNote] = useState('');
  const [share, setShare] = useState<Share>();
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const accepted = blocks.flatMap(({ id }) => (reasons[id]?.trim() ? [{ block: id, reason: reasons[id].trim() }] : []));
  const blocked = accepted.length < blocks.length;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!blocked) onPublish({ note: note.trim(), share, accepted });
  };
  return (
    <div className={styles.publish}>
      <p className={styles.state}>
        {version ? t('guidance.published', { version: number(version) }) : t('guidance.shipped')}{' '}
        {changed && <Chip tone="warn">{t('guidance.changed')}</Chip>}
      </p>
      {changed && blocks.length > 0 && (
        <BlockList
          blocks={blocks}
          reasons={reasons}
          onReason={(id, reason) => setReasons({ ...reasons, [id]: reason })}
        />
      )}
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
          <ShareChoice share={share} onChange={setShare} />
          <Button type="submit" look="primary" disabled={blocked}>
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
