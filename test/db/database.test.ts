import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createDatabase, migrations, storeTrouble } from '../../lib/db/database';
import { anInteraction } from './an-interaction';

it('numbers the steps of the schema without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
});

it('says so when the database is from a newer version, and leaves it as it is', async () => {
  const newer = new Dexie('from-the-future');
  newer.version(99).stores({ interactions: 'id' });
  await newer.table('interactions').add(anInteraction({ id: 'kept' }));
  newer.close();
  const ours = createDatabase('from-the-future');
  const trouble = await ours.interactions.count().then(
    () => undefined,
    (error: unknown) => storeTrouble(error),
  );
  expect(trouble).toBe('newer-version');
  const again = new Dexie('from-the-future');
  again.version(99).stores({ interactions: 'id' });
  expect(await again.table('interactions').count()).toBe(1);
});

it('names a full disk, and takes no other failure for the store’s', () => {
  const full = Object.assign(new Error('abort'), {
    name: 'AbortError',
    inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
  });
  expect(storeTrouble(full)).toBe('full');
  expect(storeTrouble(new TypeError('x is undefined'))).toBeUndefined();
});
