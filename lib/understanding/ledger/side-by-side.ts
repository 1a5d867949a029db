import type { Slot } from '../../domain/reading';

/** Sums, days and things are told in any number, whatever is corrected beside them. */
export const SIDE_BY_SIDE = new Set<Slot>([
  'amount',
  'date',
  'product',
  'model',
  'device',
  'size',
  'reading',
  'error-message',
  'browser',
  'system',
]);
