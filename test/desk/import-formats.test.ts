import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { company } from '../../demo/company/company';
import { demoExports, type DemoExport } from '../../demo/exports/demo-exports';
import { db } from '../../lib/db/database';
import { identifiersLike } from '../../lib/db/identifiers';
import { importOf } from '../../lib/db/imports';
import type { ImportRecord } from '../../lib/db/records';
import { addInteractions } from '../../lib/db/store-interactions';
import { beginImport, runImport } from '../../lib/desk/run-import';
import type { Interaction } from '../../lib/domain/interaction';
import { skeletonOf } from '../../lib/identity/skeleton';
import { guessOptions, headOf } from '../../lib/importers/import-options';
import { importers, recognise } from '../../lib/importers/importers';

const NOW = '2026-05-01T12:00:00.000Z';
const files = demoExports(NOW);
const SAID = { ourAddresses: company.ourAddresses, ourNames: [company.name], customer: '+447700900123' };

async function importFile({ name, text }: Pick<DemoExport, 'name' | 'text'>): Promise<ImportRecord> {
  const head = headOf(new TextEncoder().encode(text).slice(0, 262_144), name);
  const importer = recognise(head)!;
  const file = new File([text], name);
  const { id } = await beginImport(file, importer.format, guessOptions(importer, head, {}, SAID), NOW);
  await runImport(id, file, { wish: 'go-on' }, () => NOW);
  return (await importOf(id))!;
}

/** The same message as a page would have shown it: an id of the page's own, other seconds, other spaces. */
function asOnPage(one: Interaction, i: number): Interaction {
  const at = `${one.at.slice(0, 17)}59.000Z`;
  const { subject: _, author: __, ...rest } = one;
  const conversation = `generic:desk.example:${i}`;
  return {
    ...rest,
    id: `${conversation}:p`,
    conversation,
    system: 'generic',
    at,
    origin: 'page',
    text: ` ${one.text}\n`,
  };
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('has a file of every format', () => {
  expect(new Set(files.map((one) => one.format))).toEqual(new Set(importers.map((one) => one.format)));
});

describe.each(files)('$name', (file) => {
  it('adds nothing when it is imported again', async () => {
    const first = await importFile(file);
    expect(first).toMatchObject({ state: 'done', format: file.format });
    expect(first.counts.added + first.counts.customers).toBeGreaterThan(0);
    const tables = [db.interactions, db.identifiers, db.links, db.effort, db.searched, db.postings];
    const stored = await Promise.all(tables.map((table) => table.toArray()));
    const again = await importFile({ ...file, name: `again-${file.name}` });
    expect(again.counts).toMatchObject({ added: 0, scores: 0 });
    expect(await Promise.all(tables.map((table) => table.toArray()))).toEqual(stored);
  });

  it('is recognised where pages showed the same before', async () => {
    await importFile(file);
    const imported = await db.interactions.toArray();
    await Promise.all(db.tables.map((table) => table.clear()));
    await addInteractions(imported.map(asOnPage));
    const { counts } = await importFile(file);
    expect(counts.added).toBe(0);
    expect(await db.interactions.count()).toBe(imported.length);
  });
});

describe('an import', () => {
  const csv = (...rows: string[]) => ({ name: 'x.csv', text: ['email,name,date,text', ...rows].join('\n') });

  it('keeps a look-alike apart from the one it imitates, where it can be flagged (S3)', async () => {
    await importFile(
      csv('paypal@okafor.example,Maya,2026-03-12 09:00,Hello', 'pаypal@okafor.example,Maya,2026-03-12 09:01,Hello'),
    );
    const parties = (await db.interactions.toArray()).map((one) => one.party);
    expect(parties).toContain('email:paypal@okafor.example');
    expect(parties.filter((one) => one === 'email:paypal@okafor.example')).toHaveLength(1);
    expect(await db.links.toArray()).toEqual([]);
    expect((await identifiersLike(skeletonOf('paypal@okafor.example'))).length).toBe(new Set(parties).size);
  });

  it('takes nobody for a customer whose address hides control characters (S4)', async () => {
    await importFile(csv('maya@okafor.example,Maya,2026-03-12 09:00,Hello'));
    for (const hidden of ['\u202e', '\u200b', '\u2066', '\u0007']) {
      const { counts } = await importFile(csv(`ma${hidden}ya@okafor.example,Maya,2026-03-13 09:00,Pay ${hidden} me`));
      expect(counts).toMatchObject({ added: 0, rejected: 1 });
    }
    expect(await db.identifiers.count()).toBe(1);
  });
});
