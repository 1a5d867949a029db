import { gorgiasTicket } from './address/gorgias-ticket';
import { isInSight } from './dom/parts-in';
import { definePage } from './define-page';

/**
 * Gorgias: of its pages no more is known than the addresses [3rd: an agent's panel that saw them live] and the field for notes about the
 * customer [3rd: a user script]. Where messages lie is not known, so an address in sight may stand in one: nothing else is read, and
 * what reads any page fills in.
 */
export default definePage({
  system: 'gorgias',
  name: 'Gorgias',
  channel: 'email',
  matches: ['https://*.gorgias.com/app/*'],
  unknown: ['customer', 'messages', 'direction', 'time', 'address', 'status', 'subject', 'channel', 'composer'],
  isConversation: (url) => gorgiasTicket(url) !== undefined,
  read(page, url) {
    const id = gorgiasTicket(url);
    const note = page.querySelector('textarea#note-field[aria-label]');
    if (!id || !note || !isInSight(note)) return undefined;
    return { conversation: { id, status: 'unknown' }, customer: [], messages: [] };
  },
});
