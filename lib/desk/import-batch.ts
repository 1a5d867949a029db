import type { ImportBatch } from '../db/imports';
import { erasedUntil } from '../db/erased';
import { originOfImport } from '../db/imports';
import type { IdentifierRecord, ImportRejection } from '../db/records';
import type { Imported, ImportedCustomer, ImportedInteraction, Rejected } from '../importers/imported';
import { rejected } from '../importers/imported';
import { eraseMark } from './erase-mark';
import { interactionOf, keysOf, scoreOf } from './import-interactions';
import { linksByKey, linksFor, partyOf, type NamedTogether } from './import-links';
import { identifierRecord } from './open-conversation';

/** What one record of a file came to, with its place. */
export interface ReadRecord {
  number: number;
  line?: number;
  found: Imported[];
}

type Told = ImportedInteraction | ImportedCustomer;

/** Records of a file as what is stored of them: interactions in their place, identifiers, claimed links, scores, and what was left out. */
export async function importBatch(
  importId: string,
  records: readonly ReadRecord[],
  bytes: number,
  now: string,
): Promise<ImportBatch> {
  const rejections: ImportRejection[] = [];
  const usable: { told: Told; keys: string[]; number: number }[] = [];
  const until = await erasedTimes(records);
  for (const record of records) {
    for (const told of record.found) {
      const keys = told.kind === 'rejected' ? [] : keysOf(told.identifiers);
      const why = reasonAgainst(told, keys, until);
      if (why) rejections.push(rejection(importId, record, why));
      else usable.push({ told: told as Told, keys, number: record.number });
    }
  }
  // Most records name one address; what is linked to it matters to nobody here.
  const known = await linksByKey(usable.flatMap(({ keys }) => (keys.length > 1 || isId(keys[0]!) ? keys : [])));
  const named = usable.flatMap(({ told, keys }): NamedTogether[] =>
    keys.length > 1 ? [{ keys, why: told.kind === 'interaction' && told.order ? 'order-contact' : 'import' }] : [],
  );
  const links = linksFor(named, known, importId, now);
  const interactions = usable.flatMap(({ told, keys }) =>
    told.kind === 'interaction' ? [interactionOf(told, partyOf(keys, known), importId, now)] : [],
  );
  return {
    interactions,
    numbers: usable.flatMap(({ told, number }) => (told.kind === 'interaction' ? [number] : [])),
    scores: new Map(interactions.flatMap((one) => (scoreOf(one) ? [[one.id, scoreOf(one)!]] : []))),
    identifiers: identifiersOf(usable, importId, now),
    links,
    customers: usable.filter(({ told }) => told.kind === 'customer').length,
    rejections,
    position: records.at(-1)?.number ?? 0,
    bytes,
  };
}

const isId = (key: string) => key.startsWith('system-id:');

function reasonAgainst(told: Imported, keys: string[], until: ReadonlyMap<string, string>): Rejected | undefined {
  if (told.kind === 'rejected') return told;
  if (!keys.length) return rejected('no-identifier', undefined, told.identifiers[0]?.value);
  // What was erased stays away; a contact after that is a new one. A card has no time of its own.
  const isErased = keys.some((key) => {
    const time = until.get(key);
    return time !== undefined && (told.kind === 'customer' || told.at <= time);
  });
  return isErased ? rejected('erased') : undefined;
}

/** When each named identifier was erased, for those that were. */
async function erasedTimes(records: readonly ReadRecord[]): Promise<Map<string, string>> {
  const until = await erasedUntil();
  if (!until.size) return new Map();
  const keys = new Set(
    records.flatMap(({ found }) => found.flatMap((one) => (one.kind === 'rejected' ? [] : keysOf(one.identifiers)))),
  );
  const marked = await Promise.all([...keys].map(async (key) => [key, until.get(await eraseMark(key))] as const));
  return new Map(marked.filter((one): one is [string, string] => one[1] !== undefined));
}

function rejection(importId: string, { number, line }: ReadRecord, { why, field, value }: Rejected): ImportRejection {
  return { import: importId, number, ...(line && { line }), why, ...(field && { field }), ...(value && { value }) };
}

function identifiersOf(usable: readonly { told: Told }[], importId: string, now: string): IdentifierRecord[] {
  const byKey = new Map<string, IdentifierRecord>();
  for (const { told } of usable) {
    for (const identifier of told.identifiers) {
      for (const one of identifierRecord(identifier, told.name, now, originOfImport(importId))) {
        const before = byKey.get(one.key);
        const names = [...new Set([...(before?.names ?? []), ...one.names])];
        byKey.set(one.key, { ...one, ...before, name: before?.name ?? one.name, names });
      }
    }
  }
  return [...byKey.values()];
}
