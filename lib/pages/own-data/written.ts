import { textOf } from '../dom/text-of';

/** The words of a message that comes as HTML, read in a document that is never drawn: nothing of it loads or runs. */
export function writtenIn(html: string | undefined): string {
  return html ? textOf(new DOMParser().parseFromString(html, 'text/html').body) : '';
}
