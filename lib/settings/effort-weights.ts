import { storage } from 'wxt/utils/storage';
import { DEFAULT_WEIGHTS, type EffortWeights } from '../domain/effort-weights';

/** The weights in force: the shipped ones until a lead takes over those fitted to the team's own scores. */
export const effortWeights = storage.defineItem<EffortWeights>('local:effortWeights', { fallback: DEFAULT_WEIGHTS });
