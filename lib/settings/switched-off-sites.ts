import { storage } from 'wxt/utils/storage';

/** Origins that may be read by permission, and that the agent has switched off. */
export const switchedOffSites = storage.defineItem<string[]>('local:sites-off', { fallback: [] });
