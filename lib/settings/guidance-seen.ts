import { storage } from 'wxt/utils/storage';

/** Number of the newest guidance version whose changes this agent has seen, or put aside. */
export const guidanceSeen = storage.defineItem<number>('local:guidanceSeen', { fallback: 0 });
