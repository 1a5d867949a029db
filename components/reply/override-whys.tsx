import { OVERRIDE_WHYS, type OverrideWhy } from '../../lib/domain/reply';
import { useSpeech } from '../ui/use-speech';
import styles from './insert-bar.module.css';

interface OverrideWhysProps {
  why?: OverrideWhy;
  onWhy(why: OverrideWhy | undefined): void;
}

/** One optional tap on why a stop was overridden; a second tap takes it back. */
export function OverrideWhys({ why, onWhy }: OverrideWhysProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.whys} role="group" aria-label={t('reply.overrideWhy')}>
      <span>{t('reply.overrideWhy')}</span>
      {OVERRIDE_WHYS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.whyChoice}
          aria-pressed={why === one}
          onClick={() => onWhy(why === one ? undefined : one)}
        >
          {t(`reply.override.${one}`)}
        </button>
      ))}
    </div>
  );
}
