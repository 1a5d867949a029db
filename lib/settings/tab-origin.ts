import { storage } from 'wxt/utils/storage';

const key = (tabId: number) => `session:origin:${tabId}` as const;

/** The site of a tab whose toolbar button the agent clicked: all we learn of a tab that we may not read. */
export async function tabOrigin(tabId: number): Promise<string | undefined> {
  return (await storage.getItem<string>(key(tabId))) ?? undefined;
}

export async function setTabOrigin(tabId: number, origin: string | undefined): Promise<void> {
  if (origin) await storage.setItem(key(tabId), origin);
  else await storage.removeItem(key(tabId));
}

export function watchTabOrigin(tabId: number, onChange: (origin: string | undefined) => void): () => void {
  return storage.watch<string>(key(tabId), (origin) => onChange(origin ?? undefined));
}
