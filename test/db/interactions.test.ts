import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { db } from '../../lib/db/database';
import { countInteractionsOf, interactionsOf } from '../../lib/db/interactions';
import { addInteractions } from '../../lib/db/store-interactions';
import { anInteraction } from './an-interaction';

beforeEach(async () => {
  await db.interactions.clear();
});

describe('addInteractions', () => {
  it('stores one interaction once, however often it is read', async () => {
    const one = anInteraction({ id: 'a' });
    expect((await addInteractions([one, one])).added).toEqual(['a']);
    expect((await addInteractions([one])).added).toEqual([]);
    expect(await countInteractionsOf([one.party])).toBe(1);
  });

  it('recognises what an import brought as the message that the page shows', async () => {
    const imported = anInteraction({ id: 'import-1', origin: 'import:1' });
    const seen = anInteraction({ id: 'page-1', origin: 'page' });
    await addInteractions([imported]);
    expect(await addInteractions([seen])).toEqual({ added: [], ids: ['import-1'] });
  });

  it('keeps two equal words of one page in one minute as two', async () => {
    await addInteractions([anInteraction({ id: 'ok-1', text: 'ok' }), anInteraction({ id: 'ok-2', text: 'ok' })]);
    expect(await db.interactions.count()).toBe(2);
  });

  it('loses nothing and doubles nothing when several tabs write at once', async () => {
    const ids = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(ids, { minLength: 2, maxLength: 5 }), async (batches) => {
        await db.interactions.clear();
        await Promise.all(
          batches.map((batch) => addInteractions(batch.map((n) => anInteraction({ id: `m${n}`, text: `words ${n}` })))),
        );
        expect(await db.interactions.count()).toBe(new Set(batches.flat()).size);
      }),
      { numRuns: 40 },
    );
  });
});

describe('interactionsOf', () => {
  it('merges all identifiers of a customer, newest first, page by page', async () => {
    const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
    await addInteractions([
      anInteraction({ id: '1', party: 'email:a@example.org', at: at(1), text: '1' }),
      anInteraction({ id: '2', party: 'phone:+441632960001', at: at(2), text: '2' }),
      anInteraction({ id: '3', party: 'email:a@example.org', at: at(3), text: '3' }),
      anInteraction({ id: '4', party: 'email:else@example.org', at: at(4), text: '4' }),
    ]);
    const parties = ['email:a@example.org', 'phone:+441632960001'];
    const first = await interactionsOf(parties, { limit: 2 });
    expect(first.map((one) => one.id)).toEqual(['3', '2']);
    expect((await interactionsOf(parties, { limit: 2, before: first.at(-1)!.at })).map((one) => one.id)).toEqual(['1']);
  });
});
