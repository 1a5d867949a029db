import Clock from 'lucide-react/icons/clock';
import { Chip } from '../ui/chip';
import { useSpeech } from '../ui/use-speech';
import styles from './due-chip.module.css';

/** How many customers are owed something today; nothing while nobody is. */
export function DueChip({ count, onOpen }: { count: number; onOpen(): void }) {
  const { t, number } = useSpeech();
  if (!count) return null;
  return (
    <button type="button" className={styles.button} aria-label={t('due.count', { count })} onClick={onOpen}>
      <Chip tone="warn" icon={<Clock size={12} aria-hidden />}>
        {number(count)}
      </Chip>
    </button>
  );
}
