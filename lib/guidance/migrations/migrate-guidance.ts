import { fromFormat1 } from './1';
import { fromFormat2 } from './2';

/** One step per released format; each knows nothing but the format before and after it. */
const steps: Record<number, (document: Record<string, unknown>) => Record<string, unknown>> = {
  1: fromFormat1,
  2: fromFormat2,
};
const newest = 3;

/** The document in the newest format, or why it can't be brought there. The input is left as it is. */
export function migrateGuidance(
  document: unknown,
): { document: Record<string, unknown> } | { problem: 'not-guidance' | 'newer-format' } {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return { problem: 'not-guidance' };
  let current = structuredClone(document) as Record<string, unknown>;
  const format = Number(current.format ?? 1);
  if (!Number.isInteger(format) || format < 1) return { problem: 'not-guidance' };
  if (format > newest) return { problem: 'newer-format' };
  for (let at = format; at < newest; at++) current = steps[at]!(current);
  return { document: current };
}
