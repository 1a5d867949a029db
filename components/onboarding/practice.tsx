import { useState } from 'react';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './welcome.module.css';

/** The first task: a reply into a field that belongs to nobody. */
export function Practice() {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [done, setDone] = useState(false);
  return (
    <details className={styles.practice}>
      <summary>{t('welcome.practice')}</summary>
      <p className={styles.hint}>{t('welcome.practiceWhy')}</p>
      <p className={styles.draft}>{t('welcome.practiceDraft')}</p>
      <Button
        look="primary"
        onClick={() => {
          setText(text + t('welcome.practiceDraft'));
          setDone(true);
        }}
      >
        {t('reply.insert')}
      </Button>
      <textarea
        className={styles.field}
        rows={3}
        aria-label={t('welcome.practiceField')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className={styles.hint}>
        {done && t('welcome.practiceDone')}
      </p>
    </details>
  );
}
