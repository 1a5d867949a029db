import { onlyPart } from './dom/only-part';
import { partsIn } from './dom/parts-in';
import { definePage } from './define-page';

// [3rd] A customer's page, with a conversation of theirs, or a conversation alone.
const PLACE = /^\/app\/(?:customers\/([0-9a-f]{24})(?:\/event\/([0-9a-f]{24}))?|conversations\/([0-9a-f]{24}))(?:\/|$)/;
const CARD = '[data-kt="card_card"]';

/**
 * Kustomer, not seen running: what is known of its pages are the address and marks that an extension uses [3rd]. A customer's page
 * names the customer in its address; a conversation's page does not. The address of the edit window's field is left alone, as it can
 * be half typed. Messages, and all else that tells one customer from another, stand in its API alone.
 */
export default definePage({
  system: 'kustomer',
  name: 'Kustomer',
  channel: 'chat',
  matches: ['https://*.kustomerapp.com/app/*'],
  unknown: ['messages', 'direction', 'time', 'status', 'address', 'subject', 'recipients'],
  isConversation: (url) => PLACE.test(url.pathname),
  read(page, url) {
    const [, customer, event, conversation] = PLACE.exec(url.pathname) ?? [];
    const id = event ?? conversation ?? (customer && `customer:${customer}`);
    if (!id || !partsIn(page, CARD).length) return undefined;
    const value = `kustomer:${url.hostname.split('.')[0]}/${customer}`;
    return {
      conversation: { id, status: 'unknown' },
      customer: customer
        ? [{ identifiers: [{ kind: 'system-id', value }], ground: 'address-bar', confidence: 0.85, role: 'requester' }]
        : [],
      messages: [],
    };
  },
  composer(page, url) {
    // Draft.js [3rd]; whether a note or an answer is written is not known.
    const editor = '.public-DraftEditor-content[contenteditable="true"]';
    const element = PLACE.test(url.pathname) ? onlyPart(page, editor) : undefined;
    return element && { element, kind: 'unknown', recipients: [] };
  },
});
