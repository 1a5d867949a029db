import { storage } from 'wxt/utils/storage';

/** The key that guidance from other computers must be signed with, since the first such version was taken. */
export const guidanceKey = storage.defineItem<{ fingerprint: string } | null>('local:guidanceKey', { fallback: null });
