import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { markInserted, putDraft } from '../../lib/db/drafts';
import { chooseCustomer, claimLink, undoLinks } from '../../lib/desk/choose-customer';
import { dossierFor } from '../../lib/desk/dossier-for';
import { openConversation } from '../../lib/desk/open-conversation';
import { aSighting, aViewpoint } from './a-sighting';

const opening = { now: '2026-03-12T10:05:00.000Z', agent: { role: 'frontline' } as const };
const ben = {
  name: 'Ben Adler',
  identifiers: [{ kind: 'email' as const, value: 'ben@adler.example' }],
  ground: 'field' as const,
  confidence: 0.95,
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('openConversation', () => {
  it('meets a new customer, and knows them the next time, on another system too', async () => {
    expect((await openConversation(aSighting(), aViewpoint())).resolution.kind).toBe('new');
    expect((await openConversation(aSighting(), aViewpoint())).resolution.kind).toBe('new');
    const elsewhere = aSighting({
      system: 'webmail',
      url: 'https://mail.example/7',
      conversation: { id: '7', channel: 'email', status: 'open' },
      messages: [],
    });
    const open = await openConversation(elsewhere, aViewpoint());
    expect(open.resolution).toMatchObject({ kind: 'matched', name: 'Maya Okafor' });
    const dossier = await dossierFor(open, opening);
    expect(dossier?.interactions.map((one) => one.text)).toEqual(['It still drops.', 'We look into it.']);
  });

  it('gives the messages that a page showed without times those of the helpdesk’s own data', async () => {
    const [inbound, outbound] = aSighting().messages;
    await openConversation(
      aSighting({ messages: [{ ...inbound!, at: undefined, sourceId: undefined }] }),
      aViewpoint(),
    );
    const surer = aSighting({ ownData: 'read', messages: [{ ...inbound!, sourceId: '91' }, outbound!] });
    await openConversation(surer, aViewpoint());
    const stored = await db.interactions.orderBy('id').toArray();
    expect(stored.map(({ text, at }) => [text, at]).sort()).toEqual(
      surer.messages.map(({ text, at }) => [text, at]).sort(),
    );
  });

  it('stores each message once, however often the page is read', async () => {
    for (let i = 0; i < 5; i++) await openConversation(aSighting(), aViewpoint());
    expect(await db.interactions.count()).toBe(2);
  });

  it('stores and shows nothing of anyone while it is in doubt, until the agent chooses', async () => {
    const doubtful = aSighting({ customer: [...aSighting().customer, ben] });
    const open = await openConversation(doubtful, aViewpoint());
    expect(open.resolution).toMatchObject({ kind: 'doubt', why: 'two-people' });
    expect(await dossierFor(open, opening)).toBeUndefined();
    expect(await db.interactions.count()).toBe(0);
    await chooseCustomer(open.conversation, 'email:maya@okafor.example');
    const chosen = await openConversation(doubtful, aViewpoint());
    expect(chosen.resolution).toMatchObject({ chosenByAgent: true, name: 'Maya Okafor' });
    expect(await db.interactions.count()).toBe(2);
  });

  it('is in doubt when the composer would write to somebody else', async () => {
    const open = await openConversation(
      aSighting({ composer: { kind: 'public', recipients: ['ben@adler.example'], hasText: false } }),
      aViewpoint(),
    );
    expect(open.resolution).toMatchObject({ kind: 'doubt', why: 'disagree' });
    const note = aSighting({ composer: { kind: 'note', recipients: ['ben@adler.example'], hasText: false } });
    expect((await openConversation(note, aViewpoint())).resolution.kind).toBe('new');
  });

  it('flags the imitation of a customer it knows', async () => {
    await openConversation(aSighting(), aViewpoint());
    const imitation = aSighting({
      conversation: { id: '43', channel: 'email', status: 'open' },
      customer: [{ ...aSighting().customer[0]!, identifiers: [{ kind: 'email', value: 'maya@0kafor.example' }] }],
    });
    const open = await openConversation(imitation, aViewpoint());
    expect(open.resolution).toMatchObject({
      kind: 'doubt',
      why: 'look-alike',
      resembles: { value: 'maya@okafor.example' },
    });
    expect(await dossierFor(open, opening)).toBeUndefined();
  });

  it('joins linked identifiers, and parts them again to an equal state', async () => {
    await openConversation(aSighting(), aViewpoint());
    const chat = aSighting({
      conversation: { id: '9', channel: 'chat', status: 'open' },
      customer: [ben],
      messages: [{ sourceId: 'x', direction: 'inbound', at: '2026-03-11T09:00:00.000Z', text: 'Hello from chat' }],
    });
    const before = await dossierFor(await openConversation(chat, aViewpoint()), opening);
    const link = await claimLink('email:ben@adler.example', 'email:maya@okafor.example', 'same', opening.now);
    const joined = await dossierFor(await openConversation(chat, aViewpoint()), opening);
    expect(joined?.interactions).toHaveLength(3);
    await undoLinks(link);
    expect(await dossierFor(await openConversation(chat, aViewpoint()), opening)).toEqual(before);
  });

  it('remembers when a ticket was first seen solved, and forgets it when it is reopened', async () => {
    const solved = aSighting({ conversation: { ...aSighting().conversation, status: 'solved' } });
    const first = await openConversation(solved, aViewpoint());
    const later = await openConversation(solved, aViewpoint({ now: '2026-03-12T11:00:00.000Z' }));
    expect([first.solvedAt, later.solvedAt]).toEqual(['2026-03-12T10:05:00.000Z', '2026-03-12T10:05:00.000Z']);
    expect((await openConversation(aSighting(), aViewpoint())).solvedAt).toBeUndefined();
  });

  it('keeps what was really sent beside the draft that was inserted', async () => {
    const open = await openConversation(aSighting(), aViewpoint());
    await putDraft({
      id: 'd',
      conversation: open.conversation,
      at: opening.now,
      proposed: 'Hi Maya, …',
      style: 'warm',
      writer: 'embedded',
      guidanceVersion: 1,
    });
    await markInserted('d', 'Hi Maya, …', opening.now);
    const sent = {
      sourceId: 'm3',
      direction: 'outbound' as const,
      at: '2026-03-12T10:06:00.000Z',
      text: 'Hi Maya, really sent.',
    };
    await openConversation(
      aSighting({ messages: [...aSighting().messages, sent] }),
      aViewpoint({ now: '2026-03-12T10:06:05.000Z' }),
    );
    expect((await db.drafts.get('d'))?.sent).toBe('Hi Maya, really sent.');
  });

  it('leaves out a message whose direction nobody can tell', async () => {
    const unknown = {
      sourceId: 'u',
      direction: 'unknown' as const,
      at: '2026-03-12T10:00:00.000Z',
      text: 'Who said this?',
    };
    await openConversation(
      aSighting({ messages: [unknown, { ...unknown, sourceId: 'v', address: 'MAYA@okafor.example', text: 'I did' }] }),
      aViewpoint(),
    );
    expect((await db.interactions.toArray()).map((one) => [one.text, one.direction])).toEqual([['I did', 'inbound']]);
  });
});
