import type { Interaction } from '../../../lib/domain/interaction';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { anInteraction } from '../../db/an-interaction';

/** A message of one conversation, at ten o'clock on a day of March 2026. */
export function message(
  id: string,
  direction: Interaction['direction'],
  text: string,
  day: number,
  channel: Interaction['channel'] = 'email',
): Interaction {
  const at = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  return anInteraction({ id, direction, text, at, channel, author: undefined, conversation: 'c1' });
}

/** What is understood of a conversation on a day of March 2026. */
export function readOn(day: number, interactions: Interaction[]) {
  return readDossier({
    customer: { identifiers: [] },
    interactions,
    orders: [],
    current: 'c1',
    now: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`,
    agent: { role: 'frontline' },
  });
}
