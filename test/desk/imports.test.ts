import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { putLink } from '../../lib/db/identifiers';
import { addInteractions } from '../../lib/db/store-interactions';
import { importOf, pauseInterrupted, undoImport } from '../../lib/db/imports';
import { beginImport, isSameFile, runImport, type ImportControl } from '../../lib/desk/run-import';
import type { ImportOptions } from '../../lib/importers/define-importer';
import { guessOptions, headOf } from '../../lib/importers/import-options';
import { recognise } from '../../lib/importers/importers';
import { anInteraction } from '../db/an-interaction';

const NOW = '2026-05-01T12:00:00.000Z';

/** Every table as it is, the imports' own history left out. */
async function state(): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => !['imports', 'importRejections'].includes(name));
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

async function begin(text: string, name: string, corrected: Partial<ImportOptions> = {}, id?: string) {
  const file = new File([text], name);
  const head = headOf(new TextEncoder().encode(text), name);
  const importer = recognise(head)!;
  const record = await beginImport(file, importer.format, guessOptions(importer, head, {}, corrected), NOW, id);
  return { file, id: record.id };
}

const going = (): ImportControl => ({ wish: 'go-on' });

async function importText(text: string, name: string, corrected: Partial<ImportOptions> = {}) {
  const { file, id } = await begin(text, name, corrected);
  await runImport(id, file, going(), () => NOW);
  return (await importOf(id))!;
}

const mail = (from: string, minute: number, text: string, id = `m${minute}`) =>
  `From x Thu Mar 12 09:31:00 2026\nFrom: ${from}\nTo: hello@shop.example\nDate: Thu, 12 Mar 2026 09:${String(minute % 60).padStart(2, '0')}:00 +0000\nMessage-ID: <${id}@okafor.example>\n\n${text}\n\n`;
const mails = (count: number) =>
  Array.from({ length: count }, (_, i) => mail('Maya <maya@okafor.example>', i, `Words ${i}`)).join('');

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('an import', () => {
  it('stores once what is imported twice, in another format, or read from a page before', async () => {
    await addInteractions([
      anInteraction({
        id: 'page:1',
        at: '2026-03-12T09:00:20.000Z',
        text: 'Words  0',
        party: 'email:maya@okafor.example',
      }),
    ]);
    const first = await importText(mails(3), 'a.mbox');
    expect(first).toMatchObject({ state: 'done', position: 3, counts: { added: 2, known: 1, rejected: 0 } });
    const after = await state();
    expect((await importText(mails(3), 'b.mbox')).counts).toMatchObject({ added: 0, known: 3 });
    const csv =
      'email,date,text\nmaya@okafor.example,2026-03-12 09:01,Words 1\nmaya@okafor.example,2026-03-12 09:02,Words 2\n';
    expect((await importText(csv, 'c.csv')).counts).toMatchObject({ added: 0, known: 2 });
    expect(await state()).toEqual(after);
  });

  it('can be taken back to the state before, whatever was there', async () => {
    await addInteractions([anInteraction({ id: 'page:1', at: '2026-03-12T09:00:20.000Z', text: 'Words 0' })]);
    await db.identifiers.add({
      key: 'email:maya@okafor.example',
      kind: 'email',
      value: 'maya@okafor.example',
      names: [],
      skeleton: 'x',
      firstSeenAt: NOW,
      origin: 'page',
    });
    const before = await state();
    const { id } = await importText(
      `BEGIN:VCARD\nFN:Maya\nEMAIL:maya@okafor.example\nTEL:+447700900123\nEND:VCARD`,
      'a.vcf',
    );
    const other = await importText(mails(5), 'a.mbox');
    expect(await state()).not.toEqual(before);
    await undoImport(other.id);
    await undoImport(id);
    expect(await state()).toEqual(before);
    expect((await importOf(id))!.state).toBe('undone');
  });

  it('taken back leaves an identifier that a page has used since', async () => {
    const { id } = await importText(mails(1), 'a.mbox');
    await addInteractions([anInteraction({ id: 'page:9', text: 'later', party: 'email:maya@okafor.example' })]);
    await undoImport(id);
    expect(await db.identifiers.toArray()).toMatchObject([{ key: 'email:maya@okafor.example', origin: 'page' }]);
  });

  it('paused or killed at any record, and gone on with, ends as if nothing had happened (S31)', async () => {
    const text = `${mails(30)}${mail('maya@okafor.example', 59, '', 'empty')}`;
    const whole = await begin(text, 'a.mbox', {}, 'same');
    await runImport('same', whole.file, going(), () => NOW);
    const expected = [await state(), (await importOf('same'))!.counts];
    let gonePart = 0;
    const stop = fc.record({ after: fc.integer({ min: 1, max: 25 }), torn: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(stop, { minLength: 1, maxLength: 3 }), async (stops) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const { file } = await begin(text, 'a.mbox', {}, 'same');
        for (const { after, torn } of stops) {
          if (torn) await tornAt(after, () => runImport('same', file, { wish: 'go-on', batch: 2 }, () => NOW));
          else await runImport('same', file, stoppingAfter(after, 'pause'), () => NOW);
          await pauseInterrupted();
          const { position } = (await importOf('same'))!;
          if (position > 0 && position < 31) gonePart++;
        }
        await runImport('same', file, going(), () => NOW);
        expect([await state(), (await importOf('same'))!.counts]).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    // The stops did fall into the middle.
    expect(gonePart).toBeGreaterThan(5);
  });

  it('cancelled takes back what it stored, and says so in its history', async () => {
    const before = await state();
    const { file, id } = await begin(mails(10), 'a.mbox');
    await runImport(id, file, stoppingAfter(3, 'pause'), () => NOW);
    expect(await db.interactions.count()).toBeGreaterThan(3);
    await runImport(id, file, stoppingAfter(1, 'cancel'), () => NOW);
    expect(await state()).toEqual(before);
    expect((await importOf(id))!.state).toBe('undone');
  });

  it('knows its file again, and no other', async () => {
    const { id } = await begin(mails(2), 'a.mbox');
    const record = (await importOf(id))!;
    expect(await isSameFile(record, new File([mails(2)], 'renamed.mbox'))).toBe(true);
    expect(await isSameFile(record, new File([mails(3)], 'a.mbox'))).toBe(false);
  });

  it('stops with a word about a full disk, everything before it kept, and goes on when there is room (S31)', async () => {
    const { file, id } = await begin(mails(900), 'a.mbox');
    await tornAt(2, () => runImport(id, file, going(), () => NOW));
    const record = (await importOf(id))!;
    expect(record).toMatchObject({ state: 'failed', trouble: 'full' });
    expect(record.position).toBeGreaterThan(100);
    expect(await db.interactions.count()).toBe(record.position);
    await runImport(id, file, going(), () => NOW);
    expect(await importOf(id)).toMatchObject({ state: 'done', position: 900 });
  });

  it('reports an id that the file gives twice to different words', async () => {
    const record = await importText(
      mail('maya@okafor.example', 1, 'One', 'same') +
        mail('maya@okafor.example', 1, 'One', 'same') +
        mail('maya@okafor.example', 2, 'Two', 'same'),
      'a.mbox',
    );
    expect(record.counts).toMatchObject({ added: 1, known: 1, rejected: 1 });
    expect(await db.importRejections.toArray()).toMatchObject([{ number: 3, why: 'duplicate-id' }]);
  });
});

describe('links of an import', () => {
  it('are evidence: certain for one card, probable for a number that is somebody else’s too, never over what was said', async () => {
    await putLink({
      id: 'same:email:a@example.com:phone:+447700900123',
      a: 'email:a@example.com',
      b: 'phone:+447700900123',
      claim: 'same',
      certainty: 'certain',
      why: 'agent',
      at: NOW,
      undoneAt: NOW,
      origin: 'page',
    });
    const card = (name: string, ...lines: string[]) => ['BEGIN:VCARD', `FN:${name}`, ...lines, 'END:VCARD'].join('\n');
    await importText(
      [
        card('A', 'EMAIL:a@example.com', 'TEL:+447700900123'),
        card('B', 'EMAIL:b@example.com', 'TEL:+447700900456'),
        card('C', 'EMAIL:c@example.com', 'TEL:+447700900456'),
      ].join('\n'),
      'a.vcf',
    );
    const links = await db.links.toArray();
    expect(links.map((one) => [one.a, one.certainty, one.why, Boolean(one.undoneAt)])).toEqual([
      ['email:a@example.com', 'certain', 'agent', true],
      ['email:b@example.com', 'certain', 'import', false],
      ['email:c@example.com', 'probable', 'import', false],
    ]);
  });

  it('give what a system’s id said to the address it belongs to', async () => {
    const ticket = {
      id: 1,
      url: 'https://f.zendesk.com/api/v2/tickets/1.json',
      requester_id: 20,
      description: 'Hello',
      created_at: '2026-03-12T09:00:00Z',
    };
    const users = [
      { id: 20, role: 'end-user', name: 'Maya', email: 'maya@okafor.example', url: 'https://f.zendesk.com/x' },
    ];
    await importText(JSON.stringify({ users, tickets: [ticket] }), 'z.json');
    expect(await db.interactions.toArray()).toMatchObject([
      { party: 'email:maya@okafor.example', conversation: 'zendesk:f.zendesk.com:1', system: 'zendesk' },
    ]);
    expect(await db.links.toArray()).toMatchObject([{ certainty: 'certain', why: 'import' }]);
  });
});

it('makes the customer’s own effort score of a CES, and none of another measure', async () => {
  const record = await importText(
    'email,date,survey,score,max,comment\nm@example.com,2026-03-12,CES,6,7,quick\nm@example.com,2026-03-13,CES,2,5,\nm@example.com,2026-03-14,NPS,9,10,\nm@example.com,2026-03-15,CES,60,100,\n',
    's.csv',
  );
  expect(record.counts).toMatchObject({ added: 4, scores: 2 });
  expect(await db.effort.orderBy('at').toArray()).toMatchObject([
    { rater: 'customer', score: 6, reason: 'quick', scale: { version: 'CES 2.0', highIs: 'ease' } },
    { rater: 'customer', score: 2, scale: { version: 'CES 1.0', highIs: 'effort' } },
  ]);
  expect(await db.interactions.where('origin').equals(`import:${record.id}`).count()).toBe(4);
});

/** A hand on the switch after so many looks. */
function stoppingAfter(looks: number, wish: 'pause' | 'cancel'): ImportControl {
  let left = looks;
  return {
    batch: 2,
    get wish() {
      return left-- > 0 ? 'go-on' : wish;
    },
  };
}

/** Runs with the plug pulled in the middle of writing the given batch: its last write fails, so all of it must be gone. */
async function tornAt(batch: number, run: () => Promise<void>): Promise<void> {
  const add = db.importRejections.bulkAdd;
  let left = batch;
  db.importRejections.bulkAdd = ((...args: Parameters<typeof add>) => {
    if (--left === 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    return add.apply(db.importRejections, args);
  }) as typeof add;
  await run();
  db.importRejections.bulkAdd = add;
}
