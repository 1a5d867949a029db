import type { Page } from '@playwright/test';
import { skeletonOf } from '../../lib/identity/skeleton.ts';
import { put } from '../scale/fill-store.ts';

const VALUE = 'maya.private@post.example';
const AT = '2025-01-01T00:00:00.000Z';

/** Puts an earlier mail into the store that Maya sent from another address and signed with the known one. */
export async function rememberSecondAddress(panel: Page): Promise<void> {
  const key = `email:${VALUE}`;
  await put(
    panel,
    'identifiers',
  )([
    {
      key,
      kind: 'email',
      value: VALUE,
      name: 'Maya Okafor',
      names: ['Maya Okafor'],
      skeleton: skeletonOf(VALUE),
      firstSeenAt: AT,
      origin: 'demo',
    },
  ]);
  await put(
    panel,
    'interactions',
  )([
    {
      id: 'second-address',
      contentKey: 'second-address',
      system: 'mail',
      conversation: 'mail:second-address:1',
      party: key,
      channel: 'email',
      direction: 'inbound',
      at: AT,
      text: 'A question about the strap.\n\nMaya Okafor\nmaya@okafor.example',
      audience: { site: 'demo' },
      origin: 'demo',
      capturedAt: AT,
    },
  ]);
  await panel.evaluate(forgetIndexed);
}

/** Runs in the page: what is stored past the extension is found by its words only once it looks for what is not indexed. */
function forgetIndexed(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('throughline');
    opening.addEventListener('error', () => reject(opening.error as Error));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('searched', 'readwrite');
      writing.objectStore('searched').delete(0);
      writing.addEventListener('complete', () => (opening.result.close(), resolve()));
    });
  });
}
