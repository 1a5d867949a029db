const HIDDEN = '[hidden], [aria-hidden="true"], [inert], [style*="display: none"], [style*="display:none"]';

/** Whether an element stands where an agent can see it: not in a pane put away, not transparent, not pushed off the page. */
export function isSeen(element: Element): boolean {
  if (isPutAway(element)) return false;
  if (!(element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true)) return false;
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  // Without a layout (a page drawn outside a browser) every box is empty: then only the attributes speak.
  if (!page.width) return true;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.right > page.left && box.bottom > page.top;
}

/** Whether the page's markup puts the element away, or what it stands in. */
export function isPutAway(element: Element): boolean {
  return element.closest(HIDDEN) !== null;
}
