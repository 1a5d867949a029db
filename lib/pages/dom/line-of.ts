/** A short text of the page on one line; `undefined` when there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}
