import Database from 'lucide-react/icons/database';
import type { StoreTrouble } from '../../lib/db/database';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { MessageState } from './message-state';

const words = {
  'newer-version': ['states.newer', 'states.newerWhy'],
  full: ['states.full', 'states.fullWhy'],
  blocked: ['states.blocked', 'states.blockedWhy'],
  broken: ['states.broken', 'states.brokenWhy'],
} as const;

/** Why the store can't be used, that nothing is lost, and one thing to do. */
export function StoreMessage({
  trouble,
  onRetry,
  onMakeRoom,
}: {
  trouble: StoreTrouble;
  onRetry(): void;
  onMakeRoom(): void;
}) {
  const { t } = useSpeech();
  const [title, why] = words[trouble];
  return (
    <MessageState
      tone="danger"
      icon={<Database size={18} />}
      title={t(title)}
      action={
        trouble === 'full' ? (
          <Button look="primary" onClick={onMakeRoom}>
            {t('states.fullDo')}
          </Button>
        ) : (
          <Button onClick={onRetry}>{t('ui.tryAgain')}</Button>
        )
      }
    >
      <p role="alert">{t(why)}</p>
    </MessageState>
  );
}
