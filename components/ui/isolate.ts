import { visibleLine } from './visible-text';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
const LEFT_TO_RIGHT_OR_DIGIT = /[A-Za-z0-9\u00C0-\u024F\u0370-\u052F\u3040-\u9FFF\uAC00-\uD7AF]/;

/**
 * A value inside a sentence of the interface: neutralised, and between isolates (UAX #9, FSI and PDI) wherever its direction could
 * move the words around it. The plain-text twin of `<bdi>`, for labels and sentences.
 */
export function isolate(value: string, direction: 'ltr' | 'rtl'): string {
  const text = visibleLine(value);
  const differs = (direction === 'rtl' ? LEFT_TO_RIGHT_OR_DIGIT : RIGHT_TO_LEFT).test(text);
  return differs ? `\u2068${text}\u2069` : text;
}
