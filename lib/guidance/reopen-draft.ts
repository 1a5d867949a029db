import type { Guidance } from './document';
import { migrateGuidance } from './migrations/migrate-guidance';
import { parseGuidance } from './parse-guidance';

/** What a document may have wrong while somebody is still writing it; the forms can show it all the same. */
const UNFINISHED = new Set([
  'too-small',
  'too-big',
  'invalid-format',
  'invalid-union',
  'id-used-twice',
  'limit-without-currency',
  'approval-above-limit',
  'unknown-time-zone',
]);

/** A kept draft as it was left, unfinished parts included; `undefined` where its shape is not one the forms can show. */
export function reopenDraft(document: unknown): Guidance | undefined {
  const parsed = parseGuidance(document);
  if ('guidance' in parsed) return parsed.guidance;
  if (!parsed.problems.every(({ problem }) => UNFINISHED.has(problem))) return undefined;
  const migrated = migrateGuidance(document);
  return 'document' in migrated ? (migrated.document as unknown as Guidance) : undefined;
}
