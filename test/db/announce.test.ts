import 'fake-indexeddb/auto';
import { liveQuery, type Subscription } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceByHand, announceTables } from '../../lib/db/announce';
import { createDatabase, db } from '../../lib/db/database';
import { changeImport, putImport, writeImportBatch, type ImportBatch } from '../../lib/db/imports';
import type { ImportRecord } from '../../lib/db/records';
import { anInteraction } from './an-interaction';

// As the importing thread does it; the panel is another instance over the same store.
announceByHand();
const panel = createDatabase();

const record = { id: 'i', at: '2026-03-12T09:00:00.000Z', counts: {} } as ImportRecord;
const watching: Subscription[] = [];

/** Counts how often a question is asked. */
async function watched(question: () => Promise<unknown>): Promise<() => number> {
  let asked = 0;
  const first = new Promise((resolve) =>
    watching.push(
      liveQuery(() => {
        asked++;
        return question();
      }).subscribe(resolve),
    ),
  );
  await first;
  return () => asked;
}

const historyOf = (party: string) => () =>
  panel.interactions.where('[party+at]').between([party, ''], [party, '\uffff']).toArray();

function batchOf(party: string, count: number): ImportBatch {
  const interactions = Array.from({ length: count }, (_, i) =>
    anInteraction({ id: `${party}:${i}`, contentKey: `${party}:${i}`, party, conversation: `c:${party}` }),
  );
  return {
    interactions,
    numbers: interactions.map((_, i) => i + 1),
    scores: new Map(),
    identifiers: [],
    links: [],
    customers: 0,
    rejections: [],
    position: count,
    bytes: count,
  };
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putImport({ ...record, counts: { added: 0, known: 0, customers: 0, scores: 0, rejected: 0 } });
});

afterEach(() => {
  watching.splice(0).forEach((one) => one.unsubscribe());
});

describe('the batches of an import', () => {
  it('are told to who watches the imports at once, and to all others now and then, and at the end', async () => {
    const [ofDaniel, history] = await Promise.all([
      watched(historyOf('email:daniel@harper.test')),
      watched(() => panel.imports.toArray()),
    ]);
    await writeImportBatch('i', batchOf('email:maya@okafor.example', 200));
    await vi.waitFor(() => expect([ofDaniel(), history()]).toEqual([2, 2]));
    await writeImportBatch('i', batchOf('email:daniel@harper.test', 200));
    await vi.waitFor(() => expect(history()).toBe(3));
    await changeImport('i', { state: 'done' });
    await vi.waitFor(() => expect(history()).toBe(4));
    expect(ofDaniel()).toBe(2);
    announceTables();
    await vi.waitFor(() => expect(ofDaniel()).toBe(3));
  });
});
