import type { Table } from 'dexie';
import { db } from './database';

type Stored = Record<string, unknown>;

const PAGE = 2000;

// Made from the interactions, and made again from them.
const DERIVED = new Set(['postings', 'searched']);

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

/** Stores the records whose keys are not there yet, in one transaction; returns how many were new. */
export async function addAbsent(name: string, records: readonly Stored[]): Promise<number> {
  const table = db.table(name) as Table<Stored, unknown>;
  const path = keyPathOf(name);
  const keyOf = (one: Stored) => (path.length === 1 ? one[path[0]!] : path.map((part) => one[part]));
  return db.transaction('rw', table, async () => {
    const known = await table.bulkGet(records.map(keyOf));
    const fresh = new Map(records.flatMap((one, i) => (known[i] ? [] : [[JSON.stringify(keyOf(one)), one]])));
    await table.bulkAdd([...fresh.values()]);
    return fresh.size;
  });
}
