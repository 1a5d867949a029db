import { storage } from 'wxt/utils/storage';

/** What the agent is asked to point at in a tab; absent when nobody points. */
export interface Pointing {
  step: 'customer' | 'message';
  /** Why the last place that was chosen can't be used. */
  problem?: 'no-address' | 'no-place';
}

const key = (tabId: number) => `session:pointing:${tabId}` as const;

export async function pointingIn(tabId: number): Promise<Pointing | undefined> {
  return (await storage.getItem<Pointing>(key(tabId))) ?? undefined;
}

export async function setPointing(tabId: number, pointing: Pointing | undefined): Promise<void> {
  if (pointing) await storage.setItem(key(tabId), pointing);
  else await storage.removeItem(key(tabId));
}

/** Calls back with each change; returns the way to stop. */
export function watchPointing(tabId: number, onChange: (pointing: Pointing | undefined) => void): () => void {
  return storage.watch<Pointing>(key(tabId), (pointing) => onChange(pointing ?? undefined));
}
