import { storage } from 'wxt/utils/storage';

/** Mail addresses and domains (`@brightwell.test`) of our own side: never a customer. Learned from pages, editable. */
export const ourAddresses = storage.defineItem<string[]>('local:our-addresses', { fallback: [] });
