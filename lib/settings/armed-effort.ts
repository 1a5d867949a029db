import { storage } from 'wxt/utils/storage';
import type { Rater } from '../domain/effort';

/** The page may send one effort digit for this conversation until this moment (milliseconds since 1970). */
export interface ArmedEffort {
  conversation: string;
  rater: Rater;
  until: number;
}

const key = (tabId: number) => `session:armed:${tabId}` as const;

/** Takes the permission: it holds for one digit. */
export async function armedEffort(tabId: number): Promise<ArmedEffort | undefined> {
  const armed = (await storage.getItem<ArmedEffort>(key(tabId))) ?? undefined;
  if (armed) await storage.removeItem(key(tabId));
  return armed;
}

export async function armEffort(tabId: number, armed: ArmedEffort): Promise<void> {
  await storage.setItem(key(tabId), armed);
}

/** Calls back when the composer is armed (the panel says so) and when it is not any more. */
export function watchArmedEffort(tabId: number, onChange: (armed: ArmedEffort | undefined) => void): () => void {
  return storage.watch<ArmedEffort>(key(tabId), (armed) => onChange(armed ?? undefined));
}
