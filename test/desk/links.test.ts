import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { rememberIdentifiers } from '../../lib/db/identifiers';
import { addInteractions } from '../../lib/db/store-interactions';
import { claimLink, undoLinks, unlink, type LinkUndo } from '../../lib/desk/choose-customer';
import { linkSuggestions } from '../../lib/desk/link-suggestions';
import { knownCustomers } from '../../lib/desk/known-customers';
import { identifierRecord, openConversation } from '../../lib/desk/open-conversation';
import { anInteraction } from '../db/an-interaction';
import { aSighting, aViewpoint } from './a-sighting';

const NOW = '2026-03-12T10:00:00.000Z';
const MAYA = 'email:maya@okafor.example';
const PRIVATE = 'email:maya.l@post.example';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function met(key: string, name: string, text: string) {
  await rememberIdentifiers(identifierRecord({ kind: 'email', value: key.slice(6) }, name, NOW, 'page'));
  await addInteractions([anInteraction({ id: `${key} ${text}`, conversation: key, party: key, text })]);
}

async function linked(key: string) {
  const known = await knownCustomers({ conversation: '', candidates: [], ours: [], chosen: key });
  return known.linked(key).sort();
}

describe('a suggestion', () => {
  it('names the order and the signature that speak for it, until it is answered', async () => {
    await met(MAYA, 'Maya Okafor', 'Where is order 10441?');
    await met(PRIVATE, 'Maya Okafor', 'Order 10441 again.\n\nMaya Okafor\nmaya@okafor.example');
    const [found] = await linkSuggestions([MAYA], undefined);
    expect(found).toMatchObject({
      a: MAYA,
      b: PRIVATE,
      value: 'maya.l@post.example',
      reasons: [{ kind: 'order', number: '10441' }, { kind: 'signature' }, { kind: 'name' }],
    });
    const undo = await claimLink(MAYA, PRIVATE, 'not-same', NOW);
    expect(await linkSuggestions([MAYA], undefined)).toEqual([]);
    expect(await linkSuggestions([PRIVATE], undefined)).toEqual([]);
    await undoLinks(undo);
    expect(await linkSuggestions([MAYA], undefined)).toHaveLength(1);
    await claimLink(MAYA, PRIVATE, 'same', NOW);
    expect(await linked(PRIVATE)).toEqual([PRIVATE, MAYA].sort());
    expect(await linkSuggestions([MAYA], undefined)).toEqual([]);
  });

  it('is none for a name alone, another name, a role address, a shared mailbox or what stands behind a wall', async () => {
    await met(MAYA, 'Maya Okafor', 'Where is order 10441?');
    await met('email:maya.okafor@far.example', 'Maya Okafor', 'Hello');
    await met('email:ben@okafor.example', 'Ben Okafor', 'Order 10441, maya@okafor.example asked before.');
    await met('email:info@okafor.example', 'Maya Okafor', 'Order 10441\nmaya@okafor.example');
    await met('email:family@okafor.example', 'Maya Okafor', 'Order 10441');
    await rememberIdentifiers(
      identifierRecord({ kind: 'email', value: 'family@okafor.example' }, 'Ben Okafor', NOW, 'page'),
    );
    await addInteractions([
      anInteraction({
        id: 'wall',
        party: PRIVATE,
        text: 'Order 10441\nmaya@okafor.example',
        audience: { site: 'https://desk.example', agent: 'tom@shop.example' },
      }),
    ]);
    expect(await linkSuggestions([MAYA], { signedIn: {}, opened: [] })).toEqual([]);
  });
});

describe('links', () => {
  const keys = ['a', 'b', 'c', 'd'].map((name) => `email:${name}@shop.example`);
  const step = fc.record({
    kind: fc.constantFrom('same', 'not-same', 'unlink'),
    a: fc.nat(3),
    b: fc.nat(3),
  });

  it('come back to an equal state by undoing any sequence of answers, at every step of the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await db.links.clear();
        const done: Array<{ before: unknown; undo: LinkUndo }> = [];
        for (const [i, { kind, a, b }] of steps.entries()) {
          if (a === b) continue;
          const before = await db.links.toArray();
          const at = `2026-03-12T10:00:${String(i).padStart(2, '0')}.000Z`;
          const undo = await (kind === 'unlink'
            ? unlink(keys[a]!, keys, at)
            : claimLink(keys[a]!, keys[b]!, kind as 'same' | 'not-same', at));
          done.push({ before, undo });
        }
        for (const { before, undo } of done.reverse()) {
          await undoLinks(undo);
          expect(await db.links.toArray()).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('join the identifiers of one person’s record, and not those that two people have had', async () => {
    const record = (name: string, email: string, phone: string) =>
      aSighting({
        customer: [
          {
            name,
            identifiers: [
              { kind: 'email', value: email },
              { kind: 'phone', value: phone },
            ],
            ground: 'field',
            confidence: 0.95,
            role: 'requester',
          },
        ],
      });
    await openConversation(record('Maya Okafor', 'maya@okafor.example', '+442079460018'), aViewpoint());
    expect(await linked(MAYA)).toEqual([MAYA, 'phone:+442079460018']);
    // The number has gone to somebody else.
    await openConversation(record('Ben Adler', 'ben@adler.example', '+442079460018'), aViewpoint());
    expect(await linked('email:ben@adler.example')).toEqual(['email:ben@adler.example']);
    expect(await linked(MAYA)).toEqual([MAYA]);
    // What has ended stays ended.
    await openConversation(record('Maya Okafor', 'maya@okafor.example', '+442079460018'), aViewpoint());
    expect(await linked(MAYA)).toEqual([MAYA]);
  });
});
