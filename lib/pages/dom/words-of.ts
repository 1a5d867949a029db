/** A short text of the page on one line, or `undefined` where there is none. `without` names parts that are no words, such as glyphs. */
export function wordsOf(element: Element | null | undefined, without = 'svg'): string | undefined {
  if (!element) return undefined;
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim() || undefined;
}
