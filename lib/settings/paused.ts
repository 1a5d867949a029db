import { storage } from 'wxt/utils/storage';

/** The one global pause: nothing is read anywhere while it is on. */
export const paused = storage.defineItem<boolean>('local:paused', { fallback: false });
