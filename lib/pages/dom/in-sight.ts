const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** Whether nothing in the page itself, nor in its styles where they are known, hides the element. */
export function isInSight(element: Element): boolean {
  return !element.closest(HIDDEN) && (element.checkVisibility?.() ?? true);
}

/**
 * What of the page is in sight and is the page's own: nothing that stands inside an element of `written`, the selector of what
 * people write (bodies, the editor), where anything can be made to look like a part of the page.
 */
export function inSight(root: ParentNode, selector: string, written?: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !(written && one.parentElement?.closest(written)) && isInSight(one),
  );
}

/** The only one of them; two are none, as nobody can say which is meant. */
export function onlyInSight(root: ParentNode, selector: string, written?: string): HTMLElement | undefined {
  const [one, other] = inSight(root, selector, written);
  return other ? undefined : one;
}
