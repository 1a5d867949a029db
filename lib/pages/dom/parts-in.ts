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
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => !(written && part.parentElement?.closest(written)) && isInSight(part),
  );
}

/**
 * As `partsIn`, for pages that fold away what belongs to the open message (a collapsed header, a field behind a drawn one, all that
 * stands behind a dialog): only what the markup itself puts away is left out.
 */
export function keptPartsIn(root: ParentNode, selector: string, written: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => !part.parentElement?.closest(written) && !part.parentElement?.closest(PUT_AWAY),
  );
}
