import { storage } from 'wxt/utils/storage';

/** Readers that found nothing on pages of their own helpdesk, by `<reader>@<our version>`, and since when (ISO 8601). No word of any page. */
export const lostReaders = storage.defineItem<Record<string, string>>('local:lost-readers', { fallback: {} });

/** Remembers a redesign; false where it was known for this version of ours. */
export async function noteLostReader(reader: string, version: string, now: string): Promise<boolean> {
  const known = await lostReaders.getValue();
  const key = `${reader}@${version}`;
  if (Object.hasOwn(known, key)) return false;
  await lostReaders.setValue({ ...known, [key]: now });
  return true;
}

/** Those whose notice was put away; they stay known, so that they are not told again. */
export const dismissedReaders = storage.defineItem<string[]>('local:dismissed-lost-readers', { fallback: [] });

/** Puts a notice away. */
export async function dismissLostReader(key: string): Promise<void> {
  const put = await dismissedReaders.getValue();
  if (!put.includes(key)) await dismissedReaders.setValue([...put, key]);
}
