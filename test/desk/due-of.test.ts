import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { dueBy } from '../../lib/db/due';
import { dueOf } from '../../lib/desk/due-of';
import { rememberDue } from '../../lib/desk/remember-due';
import type { Dossier } from '../../lib/domain/dossier';
import type { Interaction } from '../../lib/domain/interaction';
import { readDossier } from '../../lib/understanding/read-dossier';
import { anInteraction } from '../db/an-interaction';

const NOW = '2026-03-06T10:00:00.000Z';
const at = (day: number, hour = 9) =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

function dossier(...interactions: Interaction[]): Dossier {
  return {
    customer: { name: 'Maya Okafor', identifiers: [] },
    interactions,
    orders: [],
    current: interactions.at(-1)!.conversation,
    now: NOW,
    agent: { role: 'frontline' },
  };
}
const said = (id: string, direction: Interaction['direction'], text: string, when: string, more = {}) =>
  anInteraction({ id, direction, text, at: when, ...more });
const due = (one: Dossier, ...solved: string[]) => dueOf(one, readDossier(one), new Set(solved));

describe('what is owed to a customer', () => {
  const asked = said('i1', 'inbound', 'The router drops every evening, can you help?', at(4));
  const promised = said('i2', 'outbound', 'We will call you by Friday.', at(4, 12));

  it('is a promise with its time, not broken before that', () => {
    expect(due(dossier(asked, promised))).toMatchObject([
      { name: 'Maya Okafor', promises: [{ what: 'We will call you by Friday.', broken: false }] },
    ]);
  });

  it('is a promise that was broken lately, and not one of long ago', () => {
    const broken = (when: string) => said('i2', 'outbound', 'We will call you tomorrow.', when);
    expect(due(dossier(asked, broken(at(4, 12))))[0]?.promises).toMatchObject([{ broken: true }]);
    const old = { ...dossier(asked, broken(at(4, 12))), now: '2026-03-20T10:00:00.000Z' };
    expect(due(old)).toEqual([]);
  });

  it('is an answer, from the first message that nobody answered', () => {
    const again = said('i3', 'inbound', 'Hello? Anybody?', at(5));
    expect(due(dossier(asked, again))).toMatchObject([{ waiting: { since: at(4) }, next: at(4) }]);
  });

  it.each([
    [
      'was answered by another channel',
      [said('i9', 'outbound', 'Sorry, here is the help.', at(5), { conversation: 'c9', channel: 'phone' })],
      [],
    ],
    ['is solved', [], ['c1']],
    ['was only thanks', [said('i9', 'inbound', 'Thank you so much, it works now!', at(5), { conversation: 'c1' })], []],
  ])('is nothing where it %s', (name, more, solved) => {
    const before =
      name === 'was only thanks' ? [asked, said('i8', 'outbound', 'Please try again now.', at(4, 20))] : [asked];
    const all = [...before, ...more].map((one) => ({ ...one, conversation: one.conversation === 'c9' ? 'c9' : 'c1' }));
    expect(due(dossier(...all), ...solved).filter((one) => one.waiting)).toEqual([]);
  });

  it('opens only an address of the site it was read on', () => {
    const url = 'https://elsewhere.example/t/1';
    const [record] = due(dossier({ ...asked, url, audience: { site: 'https://desk.example' } }));
    expect(record?.url).toBeUndefined();
  });
});

describe('the list over all customers', () => {
  beforeEach(() => db.due.clear());
  const asked = said('i1', 'inbound', 'The router drops every evening, can you help?', at(4));

  it('holds what is owed by a moment, the longest owed first, and forgets what was answered', async () => {
    const one = dossier(asked);
    await rememberDue(one, readDossier(one));
    expect((await dueBy(NOW)).map((record) => record.next)).toEqual([at(4)]);
    expect(await dueBy(at(3))).toEqual([]);
    const answered = dossier(asked, said('i2', 'outbound', 'Yes: the new firmware cures it.', at(5)));
    await rememberDue(answered, readDossier(answered));
    expect(await dueBy(NOW)).toEqual([]);
  });
});
