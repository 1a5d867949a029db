import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'plain' | 'accent' | 'ok' | 'warn' | 'danger';

interface ChipProps {
  tone?: ChipTone;
  title?: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** A word or two with a tone. The tone never speaks alone: the words (or an icon with a label) say the same. */
export function Chip({ tone = 'plain', title, icon, children }: ChipProps) {
  return (
    <span className={[styles.chip, styles[tone]].join(' ')} title={title}>
      {icon}
      <span className={styles.words}>{children}</span>
    </span>
  );
}
