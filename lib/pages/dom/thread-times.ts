import { numericTimes } from './numeric-times';
import { timeOf } from './time-of';

/**
 * Times of one thread as its page writes them, as ISO 8601 in UTC, read on this computer's clock: in English with the month in letters, or
 * in figures where the thread tells day from month. Any other form stays absent.
 */
export function threadTimes(page: Document, written: readonly (string | undefined)[]): (string | undefined)[] {
  const isEnglish = page.documentElement.lang.startsWith('en');
  const inFigures = numericTimes(written);
  return written.map((one, i) => (isEnglish && one && /\b[A-Z][a-z]{2}/.test(one) ? timeOf(one) : inFigures[i]));
}
