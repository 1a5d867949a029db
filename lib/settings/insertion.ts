import { storage } from 'wxt/utils/storage';
import type { InsertAnswer } from '../messaging/protocol';

/** What the last insertion in a tab came to, so that the panel can say it when the command key was pressed in the page. */
export interface LastInsertion {
  draftId: string;
  conversation: string;
  answer: InsertAnswer;
  at: string;
}

const key = (tabId: number) => `session:insertion:${tabId}` as const;

export async function lastInsertion(tabId: number): Promise<LastInsertion | undefined> {
  return (await storage.getItem<LastInsertion>(key(tabId))) ?? undefined;
}

export async function setLastInsertion(tabId: number, insertion: LastInsertion): Promise<void> {
  await storage.setItem(key(tabId), insertion);
}

export function watchLastInsertion(tabId: number, onChange: (insertion: LastInsertion) => void): () => void {
  return storage.watch<LastInsertion>(key(tabId), (insertion) => {
    if (insertion) onChange(insertion);
  });
}
