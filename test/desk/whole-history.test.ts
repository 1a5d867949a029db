import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { wholeHistory } from '../../lib/desk/whole-history';
import { anInteraction } from '../db/an-interaction';

const MAYA = 'email:maya@okafor.example';
const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
const history = (count: number, moment: (i: number) => string) =>
  Array.from({ length: count }, (_, i) =>
    anInteraction({ id: `${i}`, contentKey: `${i}`, party: MAYA, conversation: `c${i % 7}`, at: moment(i) }),
  );

async function read(...[keys, viewer]: Parameters<typeof wholeHistory>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of wholeHistory(keys, viewer)) ids.push(...page.map((one) => one.id));
  return ids;
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('gives everything, also what happened in the same moment', async () => {
  await db.interactions.bulkAdd(history(950, (i) => at(Math.floor(i / 3))));
  expect(new Set(await read([MAYA], undefined)).size).toBe(950);
});

it('comes to an end where more than a page is of one moment', async () => {
  await db.interactions.bulkAdd(history(300, () => at(0)));
  expect(new Set(await read([MAYA], undefined)).size).toBeGreaterThanOrEqual(200);
});

it('keeps behind the walls', async () => {
  const [open, closed] = history(2, at);
  await db.interactions.bulkAdd([
    open!,
    { ...closed!, audience: { site: 'https://other.example', agent: 'lead@shop.example' } },
  ]);
  expect(await read([MAYA], { signedIn: {}, opened: [] })).toEqual([open!.id]);
});
