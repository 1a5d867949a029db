import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseCustomer } from '../../lib/db/customer-records';
import { db } from '../../lib/db/database';
import { addAbsent } from '../../lib/db/dump';
import { eraseOrigin } from '../../lib/db/erase';
import { addInteractions, removeFromConversation } from '../../lib/db/store-interactions';
import { indexMissing } from '../../lib/db/search-index';
import { searchIds } from '../../lib/db/search-postings';
import { searchWords } from '../../lib/domain/search-words';
import { anInteraction } from './an-interaction';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const ben = 'email:ben@adler.example';

describe('the index over all customers', () => {
  it('finds by every word, whatever the accents, number and case, newest first', async () => {
    await addInteractions([
      anInteraction({ id: 'a', text: 'Two parcels to the Café Müller' }),
      anInteraction({ id: 'b', party: ben, text: 'The PARCEL never came' }),
    ]);
    expect(await searchIds('parcel ', 10)).toEqual(['b', 'a']);
    expect(await searchIds('muller cafe', 10)).toEqual(['a']);
    expect(await searchIds('parcels nev', 10)).toEqual(['b']);
    expect(await searchIds('parcel tent ', 10)).toEqual([]);
    expect(await searchIds(' ?! ', 10)).toEqual([]);
  });

  it('finds the number of an order', async () => {
    const order = { id: '10441', at: '2026-03-01', items: [] };
    await addInteractions([anInteraction({ id: 'a', order, text: 'Ordered a tent' })]);
    expect(await searchIds('10441', 10)).toEqual(['a']);
  });

  it('forgets with every way of taking away, down to the last posting', async () => {
    const [stays, goes] = [
      anInteraction({ id: 'a', text: 'stays' }),
      anInteraction({ id: 'b', party: ben, text: 'CANARY goes' }),
    ];
    const ways = [
      () => eraseCustomer([ben]),
      () => removeFromConversation(goes.conversation, [goes.contentKey]),
      () => eraseOrigin('demo'),
    ];
    for (const [i, way] of ways.entries()) {
      await addInteractions([stays, { ...goes, origin: i === 2 ? 'demo' : 'page' }]);
      expect(await searchIds('canary', 10)).toEqual(['b']);
      await way();
      expect(await searchIds('canary', 10)).toEqual([]);
      expect(await db.postings.where('word').startsWith('canary').count()).toBe(0);
      expect(await searchIds('stays', 10)).toEqual(['a']);
    }
  });

  it('indexes what was stored without it, once', async () => {
    await db.interactions.bulkAdd([
      anInteraction({ id: 'a', text: 'tent' }),
      anInteraction({ id: 'b', text: 'tents' }),
    ]);
    await indexMissing();
    const before = await db.postings.toArray();
    await indexMissing();
    expect(await db.postings.toArray()).toEqual(before);
    expect(await searchIds('tent', 10)).toEqual(['b', 'a']);
  });

  it('answers as reading every text would, after any adding and erasing', async () => {
    const word = fc.constantFrom('tent', 'tents', 'zip', 'broken', 'Zelt', 'café', 'refund');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(7), word, async (all, gone, asked) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const made = all.map((words, i) =>
          anInteraction({
            id: `${i}`,
            party: `email:p${i}@shop.example`,
            conversation: `c${i}`,
            text: words.join(' '),
          }),
        );
        await addInteractions(made);
        await eraseCustomer([`email:p${gone}@shop.example`]);
        const [wanted] = searchWords(asked);
        const expected = made
          .filter((one, i) => i !== gone && searchWords(one.text).includes(wanted!))
          .map(({ id }) => id);
        expect(await searchIds(`${asked} `, 99)).toEqual(expected.reverse());
      }),
      { numRuns: 25 },
    );
  });
});

describe('a question to many blocks', () => {
  /** Postings of a word in many blocks, made directly. */
  const spread = (word: string, blocks: number, places: number[]) =>
    Array.from({ length: blocks }, (_, block) => ({ word, block, docs: Uint16Array.from(places) }));

  it('finds the one interaction in which two frequent words meet, however far back', async () => {
    await db.postings.bulkAdd([...spread('parcel', 60, [1, 2]), ...spread('tent', 60, [3, 4])]);
    await db.postings.put({ word: 'tent', block: 2, docs: Uint16Array.from([2, 3]) });
    await db.searched.put({ n: 2 * 4096 + 2, id: 'both' });
    expect(await searchIds('parcel tent ', 10)).toEqual(['both']);
  });

  it('reads unfinished words whose postings fill several pages', async () => {
    await db.postings.bulkAdd([
      ...spread('parca', 700, [1]),
      ...spread('parcb', 1500, [2]),
      ...spread('parcc', 3, [3]),
    ]);
    await db.searched.bulkPut([
      { n: 2 * 4096 + 3, id: 'c' },
      { n: 2 * 4096 + 2, id: 'b' },
      { n: 2 * 4096 + 1, id: 'a' },
    ]);
    const found = await searchIds('parc', 9999);
    expect(found).toEqual(['c', 'b', 'a']);
  });

  it('stops when nobody waits any more', async () => {
    await db.postings.bulkAdd(spread('parcel', 3, [1]));
    await db.searched.put({ n: 1, id: 'a' });
    expect(await searchIds('parcel ', 10)).toEqual(['a']);
    expect(await searchIds('parcel ', 10, AbortSignal.abort())).toEqual([]);
  });
});

describe('the mark of a whole index', () => {
  it('keeps from counting, and goes when something is restored beside the index', async () => {
    await addInteractions([anInteraction({ id: 'a', text: 'tent' })]);
    await indexMissing();
    const counted = vi.spyOn(db.interactions, 'count');
    await indexMissing();
    expect(counted).not.toHaveBeenCalled();
    counted.mockRestore();
    await addAbsent('interactions', [anInteraction({ id: 'b', contentKey: 'b', text: 'tent' })]);
    expect(await searchIds('tent', 10)).toEqual(['a']);
    await indexMissing();
    expect(await searchIds('tent', 10)).toEqual(['b', 'a']);
  });

  it('is not set by an indexing that was stopped', async () => {
    await db.interactions.bulkAdd([anInteraction({ id: 'a', text: 'tent' })]);
    await indexMissing(AbortSignal.abort());
    expect(await searchIds('tent', 10)).toEqual([]);
    await indexMissing();
    expect(await searchIds('tent', 10)).toEqual(['a']);
  });
});
