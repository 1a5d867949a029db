import type { CDPSession, Page } from '@playwright/test';

/** Work that a page does soon after it was loaded is counted too. */
const SETTLE_MS = 500;

/** How long one load of a page took, in milliseconds since the navigation began, and how long its main thread was busy. */
export interface PageLoad {
  domContentLoaded: number;
  load: number;
  busy: number;
}

/** Returns a function that loads the address anew and reads the browser's own navigation timing and task time. */
export async function pageLoader(page: Page, url: string): Promise<() => Promise<PageLoad>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await page.goto('about:blank');
    const before = await busyMs(session);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const after = await busyMs(session);
    // The count goes on over loads in one process and begins anew in another.
    const busy = after >= before ? after - before : after;
    return page.evaluate((spent) => {
      const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      return { domContentLoaded: entry.domContentLoadedEventEnd, load: entry.loadEventEnd, busy: spent };
    }, busy);
  };
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
