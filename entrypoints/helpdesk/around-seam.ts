import type { peopleAround as find } from '../../lib/pages/generic/people-around';

/** Only this extension's isolated world of this document sees it; the page does not. */
const scope = globalThis as typeof globalThis & { throughlineAround?: typeof find; throughlineRuns?: () => boolean };

/** Called by the bundle that looks around, once it was injected: the page is read again with it. */
export function offerAround(around: typeof find): void {
  scope.throughlineAround = around;
  scope.throughlineRuns?.();
}

/** Whom the page names apart from the conversation; `undefined` where nothing asked for it. */
export const peopleAround: (...seen: Parameters<typeof find>) => ReturnType<typeof find> | undefined = (...seen) =>
  scope.throughlineAround?.(...seen);
