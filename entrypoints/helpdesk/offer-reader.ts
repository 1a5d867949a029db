import type { Page } from '../../lib/pages/define-page';

type Taker = (page: Page) => void;
/** Only this extension's isolated world of this document sees it; the page does not. */
const scope = globalThis as typeof globalThis & { throughlineTakesReader?: Taker; throughlineReader?: Page };

/** Called by a reader's own bundle once it was injected. */
export function offerReader(page: Page): void {
  scope.throughlineReader = page;
  scope.throughlineTakesReader?.(page);
}

/** Calls back with each reader that is injected, one offered before included, until the signal. */
export function takeReader(take: Taker, signal: AbortSignal): void {
  scope.throughlineTakesReader = take;
  signal.addEventListener('abort', () => (scope.throughlineTakesReader = undefined));
  if (scope.throughlineReader) take(scope.throughlineReader);
}
