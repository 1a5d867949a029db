import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is for the one thing to do next; `quiet` looks like a link. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/** A native button; never submits a form unless it says so. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={[styles.button, styles[look], className].join(' ')} {...rest} />;
}
