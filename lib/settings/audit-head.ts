import { storage } from 'wxt/utils/storage';

/** The newest entry of the audit log, kept outside of the store that holds the log: cutting off its end is seen, too. */
export const auditHead = storage.defineItem<{ seq: number; hash: string } | undefined>('local:auditHead', {
  fallback: undefined,
});
