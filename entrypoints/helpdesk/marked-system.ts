/** The reader for pages that no other reader claims. */
export const GENERIC = 'generic';

/** By which selectors the worker tells systems that companies host themselves, at addresses nobody knows. */
export type Marks = ReadonlyArray<{ system: string; marks: string[] }>;

/** Which system's marks the page bears; the generic reader's name where it bears none. */
export function markedSystem(page: Document, marks: Marks): string {
  return marks.find((one) => one.marks.some((mark) => page.querySelector(mark)))?.system ?? GENERIC;
}
