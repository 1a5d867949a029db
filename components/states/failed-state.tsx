import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { storeTrouble } from '../../lib/db/database';
import { Button } from '../ui/button';
import { PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './message-state.module.css';
import { MessageState } from './message-state';
import { StoreMessage } from './store-message';

/** What is said when a part of the panel failed. */
export function FailedState({ error, onAgain }: { error: Error; onAgain(): void }) {
  const { t } = useSpeech();
  const trouble = storeTrouble(error);
  if (trouble) return <StoreMessage trouble={trouble} onRetry={onAgain} onMakeRoom={onAgain} />;
  return (
    <MessageState
      tone="danger"
      icon={<TriangleAlert size={18} />}
      title={t('states.error')}
      action={<Button onClick={onAgain}>{t('states.again')}</Button>}
    >
      <p role="alert">{t('states.errorWhy')}</p>
      <details className={styles.detail}>
        <summary>{t('states.errorDetail')}</summary>
        <pre>
          <PlainLines>{error.message}</PlainLines>
        </pre>
      </details>
    </MessageState>
  );
}
