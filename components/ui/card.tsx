import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  /** The heading, shown in the label size; with `hiddenTitle` for screen readers only. */
  title: string;
  hiddenTitle?: boolean;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  tone?: 'plain' | 'warn' | 'danger';
  className?: string;
  children: ReactNode;
}

/** One block of the panel: a named region, so that it can be jumped to. */
export function Card({ title, hiddenTitle, aside, tone = 'plain', className, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={[styles.card, styles[tone], className].join(' ')}>
      <div className={hiddenTitle ? 'visually-hidden' : styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
