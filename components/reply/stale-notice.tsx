import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './reply-card.module.css';

/** Something newer came in: the draft belongs to a moment that is over. */
export function StaleNotice({ name, onRewrite }: { name?: string; onRewrite(): void }) {
  const { t } = useSpeech();
  return (
    <div role="status" className={styles.stale}>
      <span>{name ? t('reply.stale', { name }) : t('reply.staleUnnamed')}</span>
      <Button onClick={onRewrite}>{t('reply.rewrite')}</Button>
    </div>
  );
}
