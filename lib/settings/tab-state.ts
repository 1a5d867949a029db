import { storage } from 'wxt/utils/storage';
import type { TabState } from '../domain/open-conversation';

const key = (tabId: number) => `session:tab:${tabId}` as const;

/**
 * What the worker last understood of a tab. In session storage: it outlives the worker, which is stopped after seconds of idleness,
 * and is gone with the browser.
 */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  return (await storage.getItem<TabState>(key(tabId))) ?? undefined;
}

export async function setTabState(state: TabState): Promise<void> {
  await storage.setItem(key(state.tabId), state);
}

export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItem(key(tabId));
}

/** Calls back with each new state of one tab; returns the way to stop. */
export function watchTabState(tabId: number, onChange: (state: TabState | undefined) => void): () => void {
  return storage.watch<TabState>(key(tabId), (state) => onChange(state ?? undefined));
}
