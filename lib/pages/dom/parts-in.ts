/** A pane that the page keeps put away, by the browser's own means in its markup. */
const PUT_AWAY =
  '[hidden], [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [style*="visibility:hidden"]';
/** Ways in which a page hides what it keeps: the browser's own. A live page is asked for the rest, an idle document can't be. */
const HIDDEN = `${PUT_AWAY}, [aria-hidden="true"]`;

/** Whether the element is drawn for the agent; panes of other customers are often kept, hidden. */
export function isInSight(element: Element): boolean {
  return !element.closest(HIDDEN) && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/**
 * The page's own parts in sight, in the order of the page: none that stands in what somebody wrote or is writing (`written`, a
 * selector), because anybody can write what looks like a part of the page (S1).
 */
export function partsIn(root: ParentNode, selector: string, written?: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((part) => isPart(part, written));
}

function isPart(part: Element, written: string | undefined): boolean {
  return !(written && part.parentElement?.closest(written)) && isInSight(part);
}

/** As many messages of a thread as are read at once; no more leave the page (S23). */
export const MOST_PARTS = 200;

/** The last of those parts, as the newest messages of a thread are: all of a long one would keep the page waiting. */
export function newestPartsIn(root: ParentNode, selector: string, written?: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const all = root.querySelectorAll<HTMLElement>(selector);
  for (let i = all.length - 1; i >= 0 && found.length < MOST_PARTS; i--)
    if (isPart(all[i]!, written)) found.push(all[i]!);
  return found.reverse();
}

/**
 * As `partsIn`, for pages that fold away what belongs to the open message (a collapsed header, a field behind a drawn one): only what
 * the markup itself puts away is left out. What stands behind a dialog is hidden from screen readers with the whole page, so that is
 * taken only where nothing else is there.
 */
export function keptPartsIn(root: ParentNode, selector: string, written: string): HTMLElement[] {
  const kept = [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => !part.parentElement?.closest(written) && !part.parentElement?.closest(PUT_AWAY),
  );
  const before = kept.filter((part) => !part.closest('[aria-hidden="true"]'));
  return before.length ? before : kept;
}
