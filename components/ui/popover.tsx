import { useId, type ReactNode } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** What stands on the button. */
  button: ReactNode;
  /** Names what is opened. */
  label: string;
  /** `bare` takes the look of what is inside; `row` fills the line; `icon` is a square. */
  look?: 'bare' | 'row' | 'icon';
  /** Name of the button where its content is no text. */
  buttonLabel?: string;
  children: ReactNode;
}

/** A button that opens something beside it. The browser closes it on Escape and on a click elsewhere, and returns the focus. */
export function Popover({ button, label, look = 'bare', buttonLabel, children }: PopoverProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles[look]} popoverTarget={id} aria-label={buttonLabel}>
        {button}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className={styles.popover}>
        {children}
      </div>
    </>
  );
}
