import { storage } from 'wxt/utils/storage';
import type { EffortScale } from '../domain/effort';

/** What the team asks: a score is logged on this measure's scale. Scores logged before keep theirs. */
export const effortMeasure = storage.defineItem<EffortScale['version']>('local:effortMeasure', { fallback: 'CES 2.0' });
