import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../../lib/db/database';
import { addInteractions } from '../../lib/db/store-interactions';
import { pastConversations } from '../../lib/db/past-conversations';
import { pastDossier } from '../../lib/desk/past-dossier';
import { rehearse } from '../../lib/desk/rehearse';
import type { Guidance } from '../../lib/guidance/document';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { anInteraction } from '../db/an-interaction';

const agent = { name: 'Sam', role: 'frontline' as const };
const asked = anInteraction({ id: 'm1', text: 'My parcel is lost. Where is it? The order is 48213.' });
const after: Guidance = {
  ...defaultGuidance,
  procedures: [
    {
      id: 'trace-first',
      when: { reasons: ['delivery-lost'] },
      say: [{ en: 'open a trace with the carrier' }],
      facts: [{ en: 'A trace takes three working days' }],
    },
  ],
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  await addInteractions([
    asked,
    anInteraction({ id: 'm2', direction: 'outbound', at: '2026-03-12T10:00:00.000Z', text: 'We look into it.' }),
  ]);
});

test('a past conversation is replayed from the customer’s last words, without what we answered', async () => {
  const [key] = await pastConversations(200);
  const dossier = (await pastDossier(key!, agent))!;
  expect(dossier.interactions.map((one) => one.id)).toEqual(['m1']);
  const replay = rehearse(dossier, { before: defaultGuidance, after })!;
  expect(replay.asked).toBe(asked.text);
  expect(replay.after.text).toContain('three working days');
  expect(replay.before.text).not.toContain('three working days');
  expect(replay.after.rules).toContain('trace-first');
});

test('the same input gives the same result, bit by bit', async () => {
  const dossier = (await pastDossier(asked.conversation, agent))!;
  const twice = [1, 2].map(() => JSON.stringify(rehearse(dossier, { before: defaultGuidance, after })));
  expect(twice[0]).toBe(twice[1]);
});

test('where the customer wrote nothing, or the message is gone, there is nothing to rehearse', async () => {
  expect(await pastDossier('acme:desk.example:none', agent)).toBeUndefined();
  expect(await pastDossier(asked.conversation, agent, 'm2')).toBeUndefined();
});
