import type { ReactNode } from 'react';
import styles from './subsection.module.css';

interface SubsectionProps {
  id: string;
  title: string;
  hint: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page of settings, set apart by a line, with its heading and what it is about. */
export function Subsection({ id, title, hint, className, children }: SubsectionProps) {
  return (
    <section className={className ? `${styles.section} ${className}` : styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
