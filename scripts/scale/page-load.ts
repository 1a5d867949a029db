import type { Page } from '@playwright/test';

/** How long one load of a page took, in milliseconds since the navigation began. */
export interface PageLoad {
  domContentLoaded: number;
  load: number;
}

/** Loads the address anew and reads the browser's own navigation timing. */
export async function loadOnce(page: Page, url: string): Promise<PageLoad> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(async () => {
    const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    while (!entry.loadEventEnd) await new Promise((resolve) => setTimeout(resolve));
    return { domContentLoaded: entry.domContentLoadedEventEnd, load: entry.loadEventEnd };
  });
}
