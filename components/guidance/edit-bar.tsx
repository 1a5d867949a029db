import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface EditBarProps {
  canUndo: boolean;
  canRedo: boolean;
  /** Whether a draft from before was taken up, or could not be. */
  restored?: 'restored' | 'unreadable';
  onUndo(): void;
  onRedo(): void;
}

/** The way back and forth over changes; says when changes of another time were taken up again. */
export function EditBar({ canUndo, canRedo, restored, onUndo, onRedo }: EditBarProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.row}>
      <Button disabled={!canUndo} onClick={onUndo}>
        {t('ui.undo')}
      </Button>
      <Button disabled={!canRedo} onClick={onRedo}>
        {t('guidance.redo')}
      </Button>
      <p role="status" className={styles.hint}>
        {restored && t(`guidance.draft.${restored}`)}
      </p>
    </div>
  );
}
