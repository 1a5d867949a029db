import { storage } from 'wxt/utils/storage';

/** The draft that stands in the panel now: what the insert command takes, bound to where it belongs. */
export interface OfferedDraft {
  draftId: string;
  conversation: string;
  document: string;
  text: string;
  /** Newest interaction the draft had seen. */
  basedOn?: string;
  /** A check forbids it as it stands. */
  stopped: boolean;
  /** A check warns of it as it stands; putting it in all the same is the agent's own decision. */
  warned?: boolean;
}

const key = (tabId: number) => `session:draft:${tabId}` as const;

export async function offeredDraft(tabId: number): Promise<OfferedDraft | undefined> {
  return (await storage.getItem<OfferedDraft>(key(tabId))) ?? undefined;
}

export async function setOfferedDraft(tabId: number, draft: OfferedDraft | undefined): Promise<void> {
  if (draft) await storage.setItem(key(tabId), draft);
  else await storage.removeItem(key(tabId));
}
