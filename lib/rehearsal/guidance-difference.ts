import type { Guidance } from '../guidance/document';

/** One field that differs between two documents. `path` as a lead sees it: `offers › goodwill-voucher › limit`. */
export interface FieldChange {
  path: string;
  /** Absent: the field is new. */
  before?: string;
  /** Absent: the field is gone. */
  after?: string;
}

/** What differs between two documents, field by field, in the later document's order. Entries are compared by their ids, so that moving one is no change. */
export function guidanceDifference(before: Guidance, after: Guidance): FieldChange[] {
  const { version: _old, format: _oldFormat, ...former } = before;
  const { version: _new, format: _newFormat, ...later } = after;
  return [...changesIn([], former, later)];
}

function* changesIn(path: readonly string[], before: unknown, after: unknown): Generator<FieldChange> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [former, later] = [entriesOf(before), entriesOf(after)];
  if (former && later) {
    for (const key of new Set([...later.keys(), ...former.keys()]))
      yield* changesIn([...path, key], former.get(key), later.get(key));
    return;
  }
  yield { path: path.join(' › '), before: told(before), after: told(after) };
}

/** Fields by name, entries by id or words. A list of plain values is one value. */
function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value).filter(([, one]) => one !== undefined));
  const keys = value.map(keyOf);
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length
    ? new Map(keys.map((key, i) => [key!, value[i]]))
    : undefined;
}

function keyOf(entry: unknown): string | undefined {
  const { id, phrase, from, stage } = (entry ?? {}) as Record<string, unknown>;
  return [id, phrase, from, stage].find((one) => typeof one === 'string') as string | undefined;
}

function told(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(told).join('\n');
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${key}: ${told(one)}`)
    .join('; ');
}
