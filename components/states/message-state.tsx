import type { ReactNode } from 'react';
import styles from './message-state.module.css';

interface MessageStateProps {
  icon: ReactNode;
  title: string;
  /** What is the matter and what still works. */
  children: ReactNode;
  /** One thing to do. */
  action?: ReactNode;
  tone?: 'plain' | 'danger';
}

/** A state with nothing of a customer to show: what it is, why, and one way on. */
export function MessageState({ icon, title, children, action, tone = 'plain' }: MessageStateProps) {
  return (
    <section className={[styles.state, styles[tone]].join(' ')} aria-label={title}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>{children}</div>
      {action}
    </section>
  );
}
