/** Ways in which a page hides what it keeps: the browser's own. A live page is asked for the rest, an idle document can't be. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [style*="visibility:hidden"]';

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
