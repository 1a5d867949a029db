import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db/database';
import { addInteractions } from '../../lib/db/store-interactions';
import { eraseForGood } from '../../lib/desk/erase-customer';
import { withHalfWritten } from '../../lib/desk/with-half-written';
import { halfWritten, setHalfWritten } from '../../lib/settings/half-written';
import { anInteraction } from '../db/an-interaction';

const NOW = '2026-05-01T12:00:00.000Z';
const MAYA = 'email:maya@okafor.example';
const reply = { draftId: 'd', proposed: 'Dear Maya', text: 'Dear Maya, your door code' };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('leaves nothing half written to an erased customer, and what is written to others', async () => {
  const [a, b] = ['zendesk:x:1', 'zendesk:x:2'];
  await addInteractions([
    anInteraction({ id: '1', contentKey: '1', party: MAYA, conversation: a }),
    anInteraction({ id: '2', contentKey: '2', party: 'email:daniel@harper.test', conversation: b }),
  ]);
  await Promise.all([setHalfWritten(a, reply), setHalfWritten(b, reply)]);
  await withHalfWritten([MAYA], () => eraseForGood([MAYA], NOW));
  expect([await halfWritten(a), await halfWritten(b)]).toEqual([undefined, reply]);
});

it('keeps what is half written where the erasing fails', async () => {
  await addInteractions([anInteraction({ id: '1', party: MAYA, conversation: 'zendesk:x:1' })]);
  await setHalfWritten('zendesk:x:1', reply);
  await expect(withHalfWritten([MAYA], () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await halfWritten('zendesk:x:1')).toEqual(reply);
});
