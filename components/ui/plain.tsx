import { visibleLine, visibleText } from './visible-text';

/** One line of foreign text (a name, an address, an answer), in its own direction and with nothing hidden in it. */
export function Plain({ children }: { children: string }) {
  return <bdi>{visibleLine(children)}</bdi>;
}

/** Several lines of foreign text; line breaks are kept by the style around it. */
export function PlainLines({ children }: { children: string }) {
  return <bdi>{visibleText(children)}</bdi>;
}
