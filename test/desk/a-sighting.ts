import type { Sighting } from '../../lib/domain/sighting';
import type { Viewpoint } from '../../lib/desk/open-conversation';

/** A sighting for tests: one customer, two messages. */
export function aSighting(given: Partial<Sighting> = {}): Sighting {
  return {
    system: 'acme',
    url: 'https://desk.example/inbox/42',
    document: 'doc-1',
    conversation: { id: '42', subject: 'Still dropping', channel: 'email', status: 'open' },
    customer: [
      {
        name: 'Maya Okafor',
        identifiers: [{ kind: 'email', value: 'maya@okafor.example' }],
        ground: 'field',
        confidence: 0.95,
        role: 'requester',
      },
    ],
    messages: [
      {
        sourceId: 'm1',
        author: 'Maya Okafor',
        direction: 'inbound',
        at: '2026-03-12T09:31:00.000Z',
        text: 'It still drops.',
      },
      {
        sourceId: 'm2',
        author: 'Priya',
        direction: 'outbound',
        at: '2026-03-12T10:00:00.000Z',
        text: 'We look into it.',
      },
    ],
    composer: { kind: 'public', recipients: [], hasText: false },
    unknown: [],
    ...given,
  };
}

/** Where and when, for tests. */
export function aViewpoint(given: Partial<Viewpoint> = {}): Viewpoint {
  return {
    tabId: 1,
    windowId: 1,
    now: '2026-03-12T10:05:00.000Z',
    systemName: 'Acme',
    ownDataOffered: false,
    ourAddresses: [],
    ...given,
  };
}
