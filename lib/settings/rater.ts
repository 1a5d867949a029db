import { storage } from 'wxt/utils/storage';
import type { Rater } from '../domain/effort';

/** Who rates, chosen before the digit. Back to the agent's estimate with each browser start. */
export const rater = storage.defineItem<Rater>('session:rater', { fallback: 'agent-estimate' });
