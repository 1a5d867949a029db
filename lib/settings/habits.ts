import { storage } from 'wxt/utils/storage';

/** Which habits do not act, by id, and until when earlier drafts are forgotten (ISO 8601). */
export interface HabitSetting {
  off: string[];
  forgottenAt?: string;
}

export const habits = storage.defineItem<HabitSetting>('local:habits', { fallback: { off: [] } });
