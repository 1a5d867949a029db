import { browser } from 'wxt/browser';
import type { From } from '../../lib/messaging/handle';
import type { MessageData } from '../../lib/messaging/protocol';
import { pathPattern } from '../../lib/pages/recipe/path-pattern';
import { siteOf } from '../../lib/settings/own-data-sites';
import { pointingIn, setPointing } from '../../lib/settings/pointing';
import { keepRecipes } from '../../lib/settings/site-recipes';
import { inject, restartOn } from './sites';

/** Brings what the agent points with into the page; it was never there before and leaves with the last click. */
export async function onPointingStart({ tabId }: MessageData<'pointing:start'>): Promise<undefined> {
  await setPointing(tabId, { step: 'customer' });
  if (!(await inject(tabId, 'pointing.js'))) await setPointing(tabId, undefined);
}

/** What a key in the page does can be done from the panel too, where the agent's focus is. */
export async function onPointingDo({ tabId, what }: MessageData<'pointing:do'>): Promise<undefined> {
  if (!(await pointingIn(tabId))) return;
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      func: (wish: string) => {
        const scope = globalThis as typeof globalThis & { throughlinePoints?: (wish: string) => void };
        scope.throughlinePoints?.(wish);
        return scope.throughlinePoints !== undefined;
      },
      args: [what],
    })
    .catch(() => []);
  // A page that has gone since can't end what the agent began there.
  if (what === 'cancel' || !answers[0]?.result) await setPointing(tabId, undefined);
}

export async function onPointingMoved(
  { step, problem, customer, message }: MessageData<'pointing:moved'>,
  { tabId, url }: From,
): Promise<undefined> {
  // A page may say what it likes: without the agent's own start nothing is kept of it.
  if (tabId === undefined || !url || !(await pointingIn(tabId))) return;
  if (step === 'customer' || step === 'message') return setPointing(tabId, { step, problem }).then(() => undefined);
  await setPointing(tabId, undefined);
  if (step === 'cancelled' || !customer) return;
  const { origin, pathname } = new URL(url);
  const madeAt = new Date().toISOString();
  await keepRecipes([{ version: 1, origin, path: pathPattern(pathname), customer, message, madeAt }]);
  await restartOn(siteOf(origin));
}
