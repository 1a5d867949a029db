import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { importOf } from '../../lib/db/imports';
import { customerKeys, eraseForGood } from '../../lib/desk/erase-customer';
import { beginImport, runImport } from '../../lib/desk/run-import';
import { searchAll } from '../../lib/desk/search-all';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import { guessOptions, headOf } from '../../lib/importers/import-options';
import { recognise } from '../../lib/importers/importers';

const NOW = '2026-05-01T12:00:00.000Z';

async function importCsv(text: string) {
  const file = new File([text], 'x.csv');
  const head = headOf(new TextEncoder().encode(text), file.name);
  const importer = recognise(head)!;
  const { id } = await beginImport(file, importer.format, guessOptions(importer, head, {}, {}), NOW);
  await runImport(id, file, { wish: 'go-on' }, () => NOW);
  return (await importOf(id))!;
}

const parties = async () => [...new Set((await db.interactions.toArray()).map((one) => one.party))];

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('takes spellings of one mailbox for one customer, and other mailboxes for others', async () => {
  await importCsv(
    [
      'email,date,text',
      'Ana.Lopez@Gmail.com,2026-03-01 09:00,one',
      'analopez+shop@googlemail.com,2026-03-01 09:01,two',
      'ANALOPEZ@GMAIL.COM,2026-03-01 09:02,three',
      // Not every provider drops dots or tags.
      'ana.lopez@example.com,2026-03-01 09:03,four',
      'analopez@example.com,2026-03-01 09:04,five',
      'ana.lopez+shop@example.com,2026-03-01 09:05,six',
    ].join('\n'),
  );
  expect((await parties()).sort()).toEqual([
    'email:ana.lopez+shop@example.com',
    'email:ana.lopez@example.com',
    'email:analopez@example.com',
    'email:analopez@gmail.com',
  ]);
});

it('does not make one customer of two people with the same number', async () => {
  await importCsv(
    [
      'email,phone,date,text',
      'ana@example.com,+44 7700 900123,2026-03-01 09:00,one',
      'ben@example.com,+44 7700 900123,2026-03-01 09:01,two',
    ].join('\n'),
  );
  const [ana, ben] = await Promise.all(
    ['ana@example.com', 'ben@example.com'].map((value) => customerKeys({ kind: 'email', value })),
  );
  expect(ana).not.toContain('email:ben@example.com');
  expect(ben).not.toContain('email:ana@example.com');
});

it.each(['null', 'undefined', '__proto__', 'constructor', '🧵', 'ب'.repeat(300), '\u202Eevil'])(
  'stores, finds and erases somebody called %s',
  async (name) => {
    const { state, counts } = await importCsv(
      `email,name,date,text\nodd@example.com,${name},2026-03-01,peculiar words\n`,
    );
    expect([state, counts.added, counts.rejected]).toEqual(['done', 1, 0]);
    const { customers } = await searchAll('peculiar ', undefined);
    expect(customers).toMatchObject([{ name }]);
    await eraseForGood([identifierKey({ kind: 'email', value: 'odd@example.com' })!], NOW);
    expect((await searchAll('peculiar ', undefined)).customers).toEqual([]);
    expect(await db.identifiers.count()).toBe(0);
  },
);

it('erases an odd name without taking reports of others with it', async () => {
  await importCsv('email,name,date,text\nodd@example.com,null,2026-03-01,hi\n,ben,2026-03-01,hi\n');
  const before = await db.importRejections.count();
  await eraseForGood(['email:odd@example.com'], NOW);
  expect(await db.importRejections.count()).toBe(before);
});
