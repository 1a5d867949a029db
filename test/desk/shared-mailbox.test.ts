import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { chooseCustomer } from '../../lib/desk/choose-customer';
import { dossierFor } from '../../lib/desk/dossier-for';
import { openConversation } from '../../lib/desk/open-conversation';
import type { Sighting } from '../../lib/domain/sighting';
import { aSighting, aViewpoint } from './a-sighting';

const opening = { now: '2026-03-12T10:05:00.000Z', agent: { role: 'frontline' } as const };
const KEY = 'email:family@okafor.example';
const MAYA = 'Maya Okafor';
const BEN = 'Ben Okafor';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

/** A ticket from the family's mailbox, with one message that only this ticket holds. */
function ticket(id: string, name: string): Sighting {
  return aSighting({
    conversation: { id, channel: 'email', status: 'open' },
    customer: [{ ...aSighting().customer[0]!, name, identifiers: [{ kind: 'email', value: 'family@okafor.example' }] }],
    messages: [
      { sourceId: id, direction: 'inbound', author: name, at: `2026-03-0${id}T09:00:00.000Z`, text: `words ${id}` },
    ],
  });
}

const open = (sighting: Sighting) => openConversation(sighting, aViewpoint());

async function chosen(sighting: Sighting, person: string): Promise<string[] | undefined> {
  await chooseCustomer((await open(sighting)).conversation, KEY, person);
  return shown(sighting);
}

async function shown(sighting: Sighting): Promise<string[] | undefined> {
  return (await dossierFor(await open(sighting), opening))?.interactions.map((one) => one.text);
}

describe('a shared mailbox', () => {
  it('asks who of all met there it is, and shows only that person’s words', async () => {
    await open(ticket('1', MAYA));
    const bens = ticket('2', BEN);
    expect((await open(bens)).resolution).toMatchObject({
      kind: 'doubt',
      why: 'shared-mailbox',
      people: [
        { name: MAYA, conversations: 1, lastAt: '2026-03-01T09:00:00.000Z' },
        { name: BEN, conversations: 0 },
      ],
    });
    expect(await shown(bens)).toBeUndefined();
    expect(await chosen(bens, BEN)).toEqual(['words 2']);
    expect(await chosen(ticket('3', BEN), BEN)).toEqual(['words 2', 'words 3']);
    expect(await chosen(ticket('4', BEN), MAYA)).toEqual(['words 1', 'words 4']);
  });

  it('keeps the choice for the conversation, and gives it up when it is taken back', async () => {
    await open(ticket('1', MAYA));
    const bens = ticket('2', BEN);
    await chosen(bens, BEN);
    expect((await open(bens)).resolution).toMatchObject({ name: BEN, person: BEN, chosenByAgent: true });
    await chooseCustomer((await open(bens)).conversation, undefined);
    expect((await open(bens)).resolution.kind).toBe('doubt');
  });

  it('shows someone new this conversation alone, under nobody’s name', async () => {
    await open(ticket('1', MAYA));
    const unsigned = ticket('2', BEN);
    expect(await chosen(unsigned, '')).toEqual(['words 2']);
    expect((await dossierFor(await open(unsigned), opening))?.customer.name).toBeUndefined();
    expect((await db.identifiers.get(KEY))?.names).toEqual([MAYA]);
  });

  it('keeps the words of someone new from the one whose name was met', async () => {
    await open(ticket('1', MAYA));
    const unsigned = ticket('2', BEN);
    await chosen(unsigned, '');
    expect(await shown(ticket('3', MAYA))).toEqual(['words 1', 'words 3']);
    const nameless = { ...unsigned, customer: [{ ...unsigned.customer[0]!, name: undefined }] };
    expect(await shown(nameless)).toEqual(['words 2']);
  });

  it('asks for the person, too, when only the address was given', async () => {
    await open(ticket('1', MAYA));
    const bens = ticket('2', BEN);
    await chooseCustomer((await open(bens)).conversation, KEY);
    expect((await open(bens)).resolution).toMatchObject({ kind: 'doubt', why: 'shared-mailbox' });
    expect(await shown(bens)).toBeUndefined();
  });
});
