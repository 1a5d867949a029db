import { storage } from 'wxt/utils/storage';

/** Windows whose panel is open: the shortcut that opens it also closes it. */
export const openPanels = storage.defineItem<number[]>('session:open-panels', { fallback: [] });
