import { storage } from 'wxt/utils/storage';

/** Whether the first minutes are done with. */
export const onboarded = storage.defineItem<boolean>('local:onboarded', { fallback: false });
