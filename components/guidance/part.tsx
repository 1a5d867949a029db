import Lock from 'lucide-react/icons/lock';
import type { ReactNode } from 'react';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface PartProps {
  /** Nobody changes it here: why. */
  locked?: 'agent' | 'organisation';
  children: ReactNode;
}

/** A part of the guidance; all of it is read-only where it is locked, and it says who locked it. */
export function Part({ locked, children }: PartProps) {
  const { t } = useSpeech();
  return (
    <>
      {locked === 'organisation' && (
        <p className={styles.locked}>
          <Lock size={14} aria-hidden /> {t('guidance.setByOrganisation')}
        </p>
      )}
      <fieldset className={styles.whole} disabled={locked !== undefined}>
        {children}
      </fieldset>
    </>
  );
}
