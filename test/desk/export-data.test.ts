import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CES_2 } from '../../lib/effort/scales';
import { db } from '../../lib/db/database';
import { addScore } from '../../lib/db/effort';
import { rememberIdentifiers } from '../../lib/db/identifiers';
import { addInteractions } from '../../lib/db/store-interactions';
import { customerKeys, eraseForGood } from '../../lib/desk/erase-customer';
import { exportCustomer, exportEverything } from '../../lib/desk/export-data';
import { identifierRecord } from '../../lib/desk/open-conversation';
import { rejectionReport } from '../../lib/desk/rejection-report';
import { restoreExport } from '../../lib/desk/restore-export';
import { beginImport, runImport } from '../../lib/desk/run-import';
import { BLANK_OPTIONS } from '../../lib/importers/import-options';
import { anInteraction } from '../db/an-interaction';

const NOW = '2026-05-01T12:00:00.000Z';
const MAYA = 'email:maya@okafor.example';

const aScore = {
  id: 'score',
  conversation: 'acme:x:1',
  party: MAYA,
  system: 'acme',
  channel: 'email',
  rater: 'customer',
  score: 6,
  scale: CES_2,
  at: NOW,
  origin: 'page',
} as const;

async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return { ...Object.fromEntries(tables), searched: [], postings: await findable() };
}

/** What the index answers: the ids behind each word, whatever their numbers in it. */
async function findable(): Promise<string[]> {
  const ids = new Map((await db.searched.toArray()).map(({ n, id }) => [n, id]));
  const postings = await db.postings.toArray();
  return postings.map(
    ({ word, block, docs }) =>
      `${word}: ${[...docs]
        .map((doc) => ids.get(block * 4096 + doc))
        .sort()
        .join(' ')}`,
  );
}

async function importText(text: string, name: string, format: string) {
  const file = new File([text], name);
  const { id } = await beginImport(
    file,
    format,
    { ...BLANK_OPTIONS, delimiter: ',', table: 'interactions', columns: { email: 'email', at: 'date', text: 'text' } },
    NOW,
  );
  await runImport(id, file, { wish: 'go-on' }, () => NOW);
  return (await db.imports.get(id))!;
}

/** Something of everything, of one customer with two identifiers; `word` is in every text of theirs. */
async function fill(party: string, phone: string, word: string) {
  await addInteractions(
    [1, 2].map((n) =>
      anInteraction({
        id: `${word}-${n}`,
        conversation: `acme:x:${word}`,
        party: n === 1 ? party : phone,
        text: `${word} said ${n}`,
        author: word,
      }),
    ),
  );
  await rememberIdentifiers(
    [party, phone].flatMap((key) =>
      identifierRecord({ kind: key.startsWith('email') ? 'email' : 'phone', value: key.slice(6) }, word, NOW, 'page'),
    ),
  );
  await db.links.add({
    id: `same:${party}:${phone}`,
    a: party,
    b: phone,
    claim: 'same',
    certainty: 'certain',
    why: 'agent',
    at: NOW,
    origin: 'page',
  });
  await db.conversations.add({
    key: `acme:x:${word}`,
    system: 'acme',
    site: 'x',
    id: word,
    subject: word,
    url: `https://x/${word}`,
    status: 'open',
    party,
    seenAt: NOW,
    origin: 'page',
  });
  await db.drafts.add({
    id: `d-${word}`,
    conversation: `acme:x:${word}`,
    at: NOW,
    proposed: `Hi ${word}`,
    style: 'warm',
    writer: 'embedded',
    guidanceVersion: 1,
  });
  await db.corrections.add({ id: `c-${word}`, kind: 'feeling', about: `${word}-1`, value: 'angry', at: NOW });
  await addScore({
    id: `e-${party.length}`,
    conversation: `acme:x:${word}`,
    party,
    system: 'acme',
    channel: 'email',
    rater: 'customer',
    score: 6,
    scale: CES_2,
    reason: `${word} was quick`,
    at: NOW,
    origin: 'page',
  });
  await importText(`email,date,text\n${party.slice(6)},nonsense-${word},x\n`, `Chat with ${word}.csv`, 'csv');
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('an export', () => {
  it('brought back into an empty store gives an equal state, whatever is in it (S28)', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ id: fc.uuid(), text, subject: fc.option(text, { nil: undefined }) }), {
          selector: (one) => one.id,
          maxLength: 6,
        }),
        async (given) => {
          await Promise.all(db.tables.map((table) => table.clear()));
          await fill(MAYA, 'phone:+447700900123', 'Maya');
          await db.guidance.add({ version: 1, author: 'x', at: NOW, note: '', document: { any: ['thing'] } });
          await addInteractions(given.map((one) => JSON.parse(JSON.stringify(anInteraction(one))) as never));
          const before = await dump();
          const file = await exportEverything(NOW, { language: 'de' });
          await Promise.all(db.tables.map((table) => table.clear()));
          const restored = await restoreExport(file);
          expect(restored).toMatchObject({ known: 0, badCount: 0, isCutOff: false, settings: { language: 'de' } });
          expect(await dump()).toEqual(before);
          expect((await restoreExport(file)).added).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('brings no packed weeks along: they are marked, and packed from what was brought back', async () => {
    await addScore(aScore);
    await db.blocks.put({ key: 'week:2026-04-27', stale: 0, content: { format: 1, timeZone: 'UTC' } });
    const file = await exportEverything(NOW, {});
    await Promise.all(db.tables.map((table) => table.clear()));
    await restoreExport(file);
    expect(await db.blocks.toArray()).toEqual([{ key: 'week:2026-04-27', stale: 1 }]);
  });

  it('that is damaged or cut off brings back what is whole, and says what is not', async () => {
    await fill(MAYA, 'phone:+447700900123', 'Maya');
    const lines = (await (await exportEverything(NOW, {})).text()).split('\n');
    const damaged = [
      ...lines.slice(0, 2),
      '{"table":"interactions","record":{"id":1}}',
      'nonsense',
      ...lines.slice(3, -2),
    ];
    await Promise.all(db.tables.map((table) => table.clear()));
    const restored = await restoreExport(new Blob([damaged.join('\n')]));
    expect(restored).toMatchObject({ bad: [3, 4], badCount: 2, isCutOff: true });
    expect(restored.added).toBe(lines.length - 4);
  });

  it('of a newer version is refused before anything is stored', async () => {
    const file = new Blob([
      `${JSON.stringify({ format: 'throughline-export', version: 99, exportedAt: NOW, of: 'everything' })}\n`,
    ]);
    await expect(restoreExport(file)).rejects.toThrow(RangeError);
  });

  it('of one customer holds all that is theirs and nothing of anybody else', async () => {
    await fill(MAYA, 'phone:+447700900123', 'CANARY-maya');
    await fill('email:ben@example.com', 'phone:+447700900456', 'CANARY-ben');
    const keys = await customerKeys({ kind: 'phone', value: '+44 7700 900123' });
    expect(keys).toEqual(['phone:+447700900123', MAYA]);
    const text = await (await exportCustomer(keys, NOW)).text();
    expect(
      text
        .match(/"table":"(\w+)"/g)!
        .map((one) => one.slice(9, -1))
        .sort(),
    ).toEqual([
      'conversations',
      'corrections',
      'drafts',
      'effort',
      'identifiers',
      'identifiers',
      'interactions',
      'interactions',
      'links',
    ]);
    expect(text).not.toContain('ben');
  });
});

describe('erasing a customer', () => {
  it('leaves no trace in any table, and all of everybody else (S28)', async () => {
    await fill('email:ben@example.com', 'phone:+447700900456', 'CANARY-ben');
    const others = await dump();
    await fill(MAYA, 'phone:+447700900123', 'CANARY-maya');
    expect(JSON.stringify(await dump())).toContain('nonsense-CANARY-maya');
    await eraseForGood(await customerKeys({ kind: 'email', value: 'maya@okafor.example' }), NOW);
    const { effort, imports, importRejections, erased, ...rest } = await dump();
    expect(JSON.stringify([effort, imports, importRejections, erased, rest])).not.toMatch(/CANARY-maya|okafor|900123/);
    const { effort: othersEffort, imports: _, importRejections: __, erased: ___, ...othersRest } = others;
    expect(rest).toEqual(othersRest);
    expect(importRejections!.map((one) => (one as { value?: string }).value)).toEqual([
      'nonsense-CANARY-ben',
      undefined,
    ]);
    // The score itself stays, as nobody's.
    expect(effort).toEqual(
      expect.arrayContaining([...othersEffort!, expect.objectContaining({ score: 6, party: '' })]),
    );
  });

  it('outlasts an import of old files, and stops nobody from writing again', async () => {
    await eraseForGood([MAYA], NOW);
    const rows =
      'maya@okafor.example,2026-04-01,old\nmaya@okafor.example,2026-05-02,new\nben@example.com,2026-04-01,other\n';
    const record = await importText(`email,date,text\n${rows}`, 'a.csv', 'csv');
    expect((await db.interactions.toArray()).map((one) => one.text).sort()).toEqual(['new', 'other']);
    expect(await db.importRejections.toArray()).toMatchObject([{ import: record.id, number: 1, why: 'erased' }]);
  });
});

it('reports what was left out as CSV whose cells no spreadsheet runs (S30)', async () => {
  const record = await importText(
    'email,date,text\nm@example.com,"=HYPERLINK(""http://x"")",a\nm@example.com,"+1, or so",a\n',
    'a.csv',
    'csv',
  );
  const text = await (await rejectionReport(record.id, (why) => `-${why}`)).text();
  expect(text).toBe(
    'record,line,reason,explanation,field,value\r\n' +
      `1,2,bad-date,'-bad-date,at,"'=HYPERLINK(""http://x"")"\r\n` +
      `2,3,bad-date,'-bad-date,at,"'+1, or so"\r\n`,
  );
});
