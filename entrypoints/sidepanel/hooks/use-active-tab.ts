import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '../../../lib/domain/open-conversation';
import { paused } from '../../../lib/settings/paused';
import { tabOrigin, watchTabOrigin } from '../../../lib/settings/tab-origin';
import { tabState, watchTabState } from '../../../lib/settings/tab-state';
import { useStored } from './use-stored';

/** Tab and window that the panel stands beside. */
export interface Beside {
  tabId?: number;
  windowId?: number;
}

/** The active tab of the panel's own window, whichever it becomes. */
export function useBeside(): Beside {
  const [beside, setBeside] = useState<Beside>({});
  useEffect(() => {
    const follow = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setBeside((before) => (before.tabId === tab?.id ? before : { tabId: tab?.id, windowId: tab?.windowId }));
    };
    const onChange = () => void follow();
    void follow();
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onReplaced.addListener(onChange);
    return () => {
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onReplaced.removeListener(onChange);
    };
  }, []);
  return beside;
}

/** What the panel can say of a tab: what the worker understood, else why nothing can be read. `undefined` while that is not known. */
export function useTabState(tabId: number | undefined): TabState | undefined {
  const [known, setKnown] = useState<{ tabId: number; state?: TabState }>();
  const [origin, setOrigin] = useState<string>();
  const [allowed, setAllowed] = useState(false);
  const [isPaused] = useStored(paused);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    setOrigin(undefined);
    void tabState(tabId).then((state) => setKnown({ tabId, state }));
    void siteOf(tabId).then((site) => (setOrigin(site.origin), setAllowed(site.allowed)));
    const recheck = () => void siteOf(tabId).then((site) => (setOrigin(site.origin), setAllowed(site.allowed)));
    const onUpdated = (id: number) => {
      if (id === tabId) recheck();
    };
    const stops = [watchTabState(tabId, (state) => setKnown({ tabId, state })), watchTabOrigin(tabId, recheck)];
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(recheck);
    browser.permissions.onRemoved.addListener(recheck);
    return () => {
      for (const stop of stops) stop();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(recheck);
      browser.permissions.onRemoved.removeListener(recheck);
    };
  }, [tabId]);
  if (tabId === undefined || known?.tabId !== tabId) return undefined;
  if (isPaused) return { kind: 'paused', tabId };
  if (known.state) return known.state;
  if (origin && !/^https?:/.test(origin)) return { kind: 'restricted', tabId };
  return allowed && origin ? { kind: 'no-conversation', tabId, origin } : { kind: 'no-access', tabId, origin };
}

// The address of a tab shows only where the site is allowed, or where the agent clicked the toolbar button.
async function siteOf(tabId: number): Promise<{ origin?: string; allowed: boolean }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url;
  const origin = url ? (URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : url) : await tabOrigin(tabId);
  if (!origin || !/^https?:/.test(origin)) return { origin, allowed: false };
  return { origin, allowed: await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] }) };
}
