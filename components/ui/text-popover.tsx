import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import styles from './popover.module.css';

interface TextPopoverProps {
  /** The words in the sentence that open it. */
  words: ReactNode;
  /** Names what is opened. */
  label: string;
  children: ReactNode;
}

/**
 * A popover that opens from words inside a sentence. A native button is one box that can not break over two lines, so here the words
 * play the button: focus, Enter and Space.
 */
export function TextPopover({ words, label, children }: TextPopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    event.preventDefault();
    popover.current?.togglePopover({ source: event.currentTarget });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' || event.key === ' ') open(event);
  };
  return (
    <>
      <span
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        className={styles.text}
        onClick={open}
        onKeyDown={onKeyDown}
      >
        {words}
      </span>
      <div ref={popover} popover="auto" role="dialog" aria-label={label} className={styles.popover}>
        {children}
      </div>
    </>
  );
}
