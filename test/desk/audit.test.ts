import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db/database';
import { tamperedAt, writeDown } from '../../lib/desk/audit';
import { agent } from '../../lib/settings/agent';

const NOW = '2026-03-12T10:00:00.000Z';
const deed = (what: string) => ({ at: NOW, who: 'Ana', did: 'exported' as const, what });

beforeEach(async () => {
  fakeBrowser.reset();
  await db.audit.clear();
  for (const what of ['one.csv', 'two.csv', 'three.csv']) await writeDown(deed(what));
});

it('is whole when nobody touched it', async () => {
  expect(await db.audit.count()).toBe(3);
  expect(await tamperedAt()).toBeUndefined();
});

it('notices a changed entry', async () => {
  await db.audit.update(2, { who: 'Nobody' });
  expect(await tamperedAt()).toBe(2);
});

it('notices an entry taken out', async () => {
  await db.audit.delete(2);
  expect(await tamperedAt()).toBe(2);
});

it('notices that its end was cut off', async () => {
  await db.audit.delete(3);
  expect(await tamperedAt()).toBe(3);
});

it('gives two windows at once two places', async () => {
  await Promise.all([writeDown(deed('four.csv')), writeDown(deed('five.csv'))]);
  expect((await db.audit.toArray()).map((one) => one.seq)).toEqual([1, 2, 3, 4, 5]);
});

it('names this computer’s agent where nobody else is named', async () => {
  await agent.setValue({ role: 'frontline', name: 'Noor' });
  await writeDown({ at: NOW, did: 'erased', what: 'mark' });
  expect(await db.audit.get(4)).toMatchObject({ who: 'Noor', did: 'erased', what: 'mark' });
});
