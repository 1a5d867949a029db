import { storage } from 'wxt/utils/storage';
import type { Rater } from '../domain/effort';

/** A score that was logged by keys in the page, for the panel to say, with undo. */
export interface EffortNotice {
  id: string;
  score: number;
  rater: Rater;
  conversation: string;
}

const key = (tabId: number) => `session:effort:${tabId}` as const;

export async function setEffortNotice(tabId: number, notice: EffortNotice): Promise<void> {
  await storage.setItem(key(tabId), notice);
}

export function watchEffortNotice(tabId: number, onChange: (notice: EffortNotice) => void): () => void {
  return storage.watch<EffortNotice>(key(tabId), (notice) => {
    if (notice) onChange(notice);
  });
}
