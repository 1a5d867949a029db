import { storage } from 'wxt/utils/storage';

/** Readers that found nothing on pages of their own helpdesk, by `<reader>@<our version>`, and since when (ISO 8601). No word of any page. */
const lostReaders = storage.defineItem<Record<string, string>>('local:lost-readers', { fallback: {} });

/** Remembers a redesign; false where it was known for this version of ours. */
export async function noteLostReader(reader: string, version: string, now: string): Promise<boolean> {
  const known = await lostReaders.getValue();
  const key = `${reader}@${version}`;
  if (Object.hasOwn(known, key)) return false;
  await lostReaders.setValue({ ...known, [key]: now });
  return true;
}
