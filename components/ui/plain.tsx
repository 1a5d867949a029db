import styles from './plain.module.css';
import { visibleLine, visibleText } from './visible-text';

/**
 * One line of foreign text (a name, an address, an answer), in its own direction and with nothing hidden in it. With `cut` it is a block
 * that ends in dots where room ends; what is seen is always its beginning, whichever way it runs.
 */
export function Plain({ children, cut }: { children: string; cut?: boolean }) {
  return <bdi className={cut ? styles.cut : undefined}>{visibleLine(children)}</bdi>;
}

/** Several lines of foreign text; line breaks are kept by the style around it. */
export function PlainLines({ children }: { children: string }) {
  return <bdi>{visibleText(children)}</bdi>;
}
