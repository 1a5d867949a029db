import { storage } from 'wxt/utils/storage';

/** Guidance under edit, kept with every change so that a crash loses nothing. `document` is checked when it is taken up again. */
export interface GuidanceDraft {
  document: unknown;
  /** The version it was begun from. */
  base: number;
  /** ISO 8601. */
  at: string;
}

export const guidanceDraft = storage.defineItem<GuidanceDraft | null>('local:guidance-draft', { fallback: null });
