import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'plain' | 'accent' | 'ok' | 'warn' | 'danger';

/** A word or two with a tone. The tone never speaks alone: the words (or an icon with a label) say the same. */
export function Chip({ tone = 'plain', title, children }: { tone?: ChipTone; title?: string; children: ReactNode }) {
  return (
    <span className={[styles.chip, styles[tone]].join(' ')} title={title}>
      {children}
    </span>
  );
}
