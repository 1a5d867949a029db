import { contentKey } from '../../lib/domain/content-key';
import type { Interaction } from '../../lib/domain/interaction';

/** An interaction for tests; what a test does not name does not matter to it. */
export function anInteraction(given: Partial<Interaction> & { id: string }): Interaction {
  const base: Interaction = {
    contentKey: '',
    system: 'acme',
    conversation: 'acme:desk.example:1',
    party: 'email:maya@okafor.example',
    channel: 'email',
    direction: 'inbound',
    author: 'Maya Okafor',
    at: '2026-03-12T09:31:00.000Z',
    text: 'It still drops.',
    audience: { site: 'https://desk.example' },
    origin: 'page',
    capturedAt: '2026-03-12T09:40:00.000Z',
    ...given,
  };
  return { ...base, contentKey: contentKey(base) };
}
