import type { Table } from 'dexie';
import { touchBlocks } from './blocks';
import { db } from './database';
import { noteUnindexed } from './search-index';

type Stored = Record<string, unknown>;

const PAGE = 2000;

/** Made of other tables' records in each store by itself. */
const DERIVED = new Set(['blocks', 'postings', 'searched']);
/** Tables that weeks are packed of, by the field `at` of their records. */
const PACKED = new Set(['facts', 'effort', 'ratings', 'drafts']);

/** Names of all tables that hold more than what is made from others, those whose records others point at first. */
export function tableNames(): string[] {
  return db.tables.map(({ name }) => name).filter((name) => !DERIVED.has(name));
}

/** Names of the fields that a table's primary key is made of. */
export function keyPathOf(name: string): string[] {
  const path = db.table(name).schema.primKey.keyPath;
  return [path ?? []].flat();
}

/** All records of a table in the order of their keys, a page at a time. */
export async function* recordsOf(name: string): AsyncGenerator<Stored[]> {
  const table = db.table(name) as Table<Stored, string | number>;
  let last: string | number | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const keys = await rest.limit(PAGE).primaryKeys();
    if (!keys.length) return;
    yield (await table.bulkGet(keys)).filter((one) => one !== undefined);
    last = keys.at(-1);
  }
}

/** Stores the records whose keys are not there yet, in one transaction; returns how many were new. Their weeks are packed anew. */
export async function addAbsent(name: string, records: readonly Stored[]): Promise<number> {
  const table = db.table(name) as Table<Stored, unknown>;
  const path = keyPathOf(name);
  const keyOf = (one: Stored) => (path.length === 1 ? one[path[0]!] : path.map((part) => one[part]));
  return db.transaction('rw', [table, db.blocks, db.searched], async () => {
    const known = await table.bulkGet(records.map(keyOf));
    const fresh = new Map(records.flatMap((one, i) => (known[i] ? [] : [[JSON.stringify(keyOf(one)), one]])));
    await table.bulkAdd([...fresh.values()]);
    if (table.name === db.interactions.name && fresh.size) await noteUnindexed();
    if (PACKED.has(name)) await touchBlocks([...fresh.values()].map((one) => String(one.at)));
    return fresh.size;
  });
}
