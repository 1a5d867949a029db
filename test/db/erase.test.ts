import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { db } from '../../lib/db/database';
import { putDraft } from '../../lib/db/drafts';
import { countOfOrigin, eraseOrigin } from '../../lib/db/erase';
import { addInteractions } from '../../lib/db/store-interactions';
import { anInteraction } from './an-interaction';

it('takes every trace of an origin and nothing else', async () => {
  await addInteractions([
    anInteraction({ id: 'demo', origin: 'demo', text: 'CANARY-demo' }),
    anInteraction({ id: 'real', text: 'stays' }),
  ]);
  await db.conversations.add({
    key: 'demo:x:1',
    system: 'demo',
    site: 'x',
    id: '1',
    url: 'x',
    status: 'open',
    seenAt: 'x',
    origin: 'demo',
  });
  await putDraft({
    id: 'd',
    conversation: 'demo:x:1',
    at: 'x',
    proposed: 'CANARY-demo',
    style: 'warm',
    writer: 'embedded',
    guidanceVersion: 1,
  });
  await db.corrections.add({ id: 'c', kind: 'feeling', about: 'demo', value: 'angry', at: 'x' });
  await eraseOrigin('demo');
  const dump = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  expect(dump).not.toContain('demo');
  expect(dump).toContain('stays');
  expect(await countOfOrigin('demo')).toBe(0);
});
