import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeLogOver } from '../../lib/db/audit';
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

describe('the log of an export', () => {
  it('is checked and gone on with on an empty computer, and its end stays guarded', async () => {
    const log = await db.audit.toArray();
    await db.audit.clear();
    fakeBrowser.reset();
    const { seq, hash } = log[2]!;
    expect(await takeLogOver(log.toReversed())).toEqual({ entries: 3, isKept: true, head: { seq, hash } });
    await writeDown(deed('four.csv'));
    expect([await db.audit.count(), await tamperedAt()]).toEqual([4, undefined]);
    await db.audit.delete(4);
    expect(await tamperedAt()).toBe(4);
  });

  it('that holds less of the same adds nothing and takes nothing away', async () => {
    const log = await db.audit.toArray();
    expect(await takeLogOver(log.slice(0, 2))).toEqual({ entries: 2, isKept: true });
    expect([await db.audit.count(), await tamperedAt()]).toEqual([3, undefined]);
  });

  it('is not mixed into a log of other deeds', async () => {
    const log = await db.audit.toArray();
    await db.audit.clear();
    fakeBrowser.reset();
    await writeDown(deed('own.csv'));
    expect(await takeLogOver(log)).toEqual({ entries: 3, isKept: false });
    expect([await db.audit.count(), await tamperedAt()]).toEqual([1, undefined]);
  });

  it('that was changed is said to be, and stays so', async () => {
    const log = (await db.audit.toArray()).map((one) => (one.seq === 2 ? { ...one, who: 'Nobody' } : one));
    await db.audit.clear();
    fakeBrowser.reset();
    expect(await takeLogOver(log)).toEqual({ entries: 3, tamperedAt: 2, isKept: true });
    expect(await tamperedAt()).toBe(2);
  });
});
