import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/db/database';

interface Dump {
  stores: Record<string, string>;
  records: Record<string, unknown[]>;
}

/** A database as the released version left it. Frozen: no change of ours may edit it. */
const dump = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/db/schema-1.json'), 'utf8')) as Dump;

describe('a database of schema 1', () => {
  it('opens in today’s version with every record as it was', async () => {
    const old = new Dexie('from-1');
    old.version(1).stores(dump.stores);
    for (const [name, records] of Object.entries(dump.records)) await old.table(name).bulkAdd(records);
    old.close();

    const today = createDatabase('from-1');
    for (const [name, records] of Object.entries(dump.records)) {
      const kept = await today.table(name).toArray();
      expect(kept).toHaveLength(records.length);
      for (const record of records) expect(kept).toContainEqual(expect.objectContaining(record as object));
    }
    const found = await today.interactions
      .where('[party+at]')
      .between(['email:maya@okafor.example', Dexie.minKey], ['email:maya@okafor.example', Dexie.maxKey])
      .count();
    expect(found).toBe(2);
    today.close();
  });
});
