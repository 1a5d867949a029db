import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './link-suggestions.module.css';
import type { LinkAnswer } from './use-link-answers';

/** What was answered last, with the way back. */
export function LastAnswer({ answer, onUndo }: { answer: LinkAnswer; onUndo(): void }) {
  const { t } = useSpeech();
  return (
    <p role="status" className={styles.answered}>
      <span>
        {t(`identity.link.said.${answer.said}`)} <Plain>{answer.who}</Plain>
      </span>
      <Button look="quiet" onClick={onUndo}>
        {t('identity.link.undo')}
      </Button>
    </p>
  );
}
