import type { Because } from '../../lib/domain/reply';
import type { Speech } from '../ui/speech';

/** A reason in words, or `undefined` when the locale file has none for it. Dates among the values are shown as dates. */
export function becauseText({ text, values = {} }: Because, { sayIfKnown, day }: Speech): string | undefined {
  const shown = Object.entries(values).map(([name, value]) => [name, isMoment(value) ? day(value) : value] as const);
  return sayIfKnown(`why.${text}`, Object.fromEntries(shown));
}

function isMoment(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value);
}
