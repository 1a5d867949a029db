import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { putCorrection } from '../../lib/db/corrections';
import { db } from '../../lib/db/database';
import { addInteractions } from '../../lib/db/store-interactions';
import { factsOf } from '../../lib/desk/facts-of';
import { readHistory, type PastMatter, type Progress } from '../../lib/desk/read-history';
import { readMatter, standingOf } from '../../lib/desk/think';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { anInteraction } from '../db/an-interaction';

const MAYA = 'email:maya@okafor.example';
const PHONE = 'phone:+447700900123';
const said = (id: string, conversation: string, party: string, at: string) =>
  anInteraction({ id, conversation, party, at, direction: 'inbound', text: `Where is my parcel? ${id}` });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addInteractions([
    said('1', 'mail', MAYA, '2026-03-01T10:00:00.000Z'),
    said('2', 'mail', MAYA, '2026-03-01T11:00:00.000Z'),
    said('3', 'phone', PHONE, '2026-03-03T10:00:00.000Z'),
  ]);
  await db.links.add({
    id: 'same',
    a: MAYA,
    b: PHONE,
    claim: 'same',
    certainty: 'certain',
    why: 'agent',
    at: '2026-03-03T10:00:00.000Z',
    origin: 'page',
  });
});

async function read(signal = new AbortController().signal, onRead: (matter: PastMatter) => void = () => undefined) {
  const progress: Progress[] = [];
  const kept = await readHistory(
    async (matter) => {
      onRead(matter);
      const reading = readMatter({ ...matter, guidance: defaultGuidance });
      return factsOf(matter.dossier, reading, standingOf(matter), 7);
    },
    { agent: { role: 'lead' }, signal, onProgress: (one) => progress.push(one) },
  );
  return { kept, progress };
}

it('reads each conversation as its customer’s, under every certain identifier, and says how far it is', async () => {
  const histories: string[][] = [];
  const { kept, progress } = await read(undefined, ({ dossier }) =>
    histories.push(dossier.interactions.map((one) => one.id)),
  );
  expect(kept).toBe(2);
  expect(histories).toEqual([
    ['1', '2'],
    ['1', '2', '3'],
  ]);
  expect(progress).toEqual([
    { done: 0, total: 3 },
    { done: 2, total: 3 },
    { done: 3, total: 3 },
  ]);
  expect((await db.facts.get('mail'))?.next?.days).toBe(2);
  expect((await db.facts.get('phone'))?.guidanceVersion).toBe(7);
  expect(await db.customerFacts.count()).toBe(1);
});

it('keeps what agents corrected in force', async () => {
  const base = { about: 'mail', at: '2026-03-02T10:00:00.000Z' };
  await putCorrection({ ...base, id: 'r', kind: 'reason', value: 'warranty' });
  await putCorrection({ ...base, id: 'f', kind: 'feeling', value: 'angry' });
  await read();
  expect(await db.facts.get('mail')).toMatchObject({ reason: 'warranty', feeling: 'angry' });
});

it('stops when it is asked to, keeps what is done, and changes nothing the second time', async () => {
  const end = new AbortController();
  const { kept } = await read(end.signal, () => end.abort());
  expect(kept).toBe(1);
  await read();
  await db.blocks.clear();
  await read();
  expect(await db.blocks.count()).toBe(0);
});
