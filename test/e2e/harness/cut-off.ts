import type { Page } from '@playwright/test';

/** Words and controls that nobody can reach where room is short: beyond the window's sides, or clipped without dots that say so. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const scrollsSideways = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth) ||
        scrollsSideways(element.parentElement));
    const endsInDots = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).textOverflow === 'ellipsis' && getComputedStyle(element).overflowX === 'hidden') ||
        endsInDots(element.parentElement));
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || element.closest('.visually-hidden, svg')) continue;
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height) continue;
      const says = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
      const isBeyond = box.right > innerWidth + 1 || box.left < -1;
      // What reaches out takes all inside it along; the outermost is named.
      const outer = element.parentElement?.getBoundingClientRect();
      if (outer && (outer.right > innerWidth + 1 || outer.left < -1)) continue;
      if (isBeyond && !scrollsSideways(element.parentElement) && !endsInDots(element.parentElement))
        found.push(`${says} beyond the window`);
      const isClipped = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isClipped && style.textOverflow !== 'ellipsis') found.push(`${says} clipped`);
    }
    return found;
  });
}
