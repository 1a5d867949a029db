import type { ReactNode } from 'react';
import styles from './panel-header.module.css';

/** A line of a menu; choosing it closes the menu. */
export function MenuItem({ onChoose, children }: { onChoose(): void; children: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
          onChoose();
        }}
      >
        {children}
      </button>
    </li>
  );
}
