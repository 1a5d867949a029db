import { storage } from 'wxt/utils/storage';

/** A reply that the agent has changed and not sent: it outlives the panel, not the browser. */
export interface HalfWritten {
  draftId: string;
  /** The draft as it was offered. */
  proposed: string;
  /** What the agent made of it. */
  text: string;
  /** Newest interaction of the conversation when it was written; `undefined` where the page showed none. */
  seen?: string;
}

const key = (conversation: string) => `session:half-written:${conversation}` as const;

export async function halfWritten(conversation: string): Promise<HalfWritten | undefined> {
  return (await storage.getItem<HalfWritten>(key(conversation))) ?? undefined;
}

export async function setHalfWritten(conversation: string, reply: HalfWritten | undefined): Promise<void> {
  if (reply) await storage.setItem(key(conversation), reply);
  else await storage.removeItem(key(conversation));
}

/** Takes away what was half written in any of the conversations. */
export async function forgetHalfWritten(conversations: readonly string[]): Promise<void> {
  await storage.removeItems(conversations.map(key));
}
