import type { ConversationStatus } from '../domain/sighting';
import { gorgiasTicket } from './address/gorgias-ticket';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const STATUS: Record<string, ConversationStatus> = { open: 'open', closed: 'solved' };
const CHANNEL = {
  email: 'email',
  chat: 'chat',
  phone: 'phone',
  sms: 'messaging',
  whatsapp: 'messaging',
  'facebook-messenger': 'messaging',
  facebook: 'social',
  instagram: 'social',
  twitter: 'social',
} as const;

/**
 * A Gorgias ticket with its messages (https://developers.gorgias.com/reference/the-ticket-object [doc]). Whether the agent's session
 * is enough for it is not confirmed; if not, the server refuses and the page alone is read.
 */
export default defineOwnData({
  system: 'gorgias',
  paths(url) {
    const id = gorgiasTicket(url);
    return id ? [`/api/tickets/${id}`] : undefined;
  },
  read([ticket], url) {
    const id = gorgiasTicket(url);
    const customer = pick(ticket, 'customer') ?? pick(ticket, 'requester');
    if (!id || textAt(ticket, 'id') !== id || !customer) return undefined;
    return {
      conversation: { id, subject: textAt(ticket, 'subject'), status: STATUS[textAt(ticket, 'status') ?? ''] },
      customer: personOf(customer, { name: ['name'], email: 'email' }),
      messages: listAt(ticket, 'messages').flatMap((message) => {
        const fromAgent = pick(message, 'from_agent');
        const channel = textAt(message, 'channel') ?? '';
        const text = textAt(message, 'stripped_text') ?? writtenIn(textAt(message, 'body_html'));
        if (typeof fromAgent !== 'boolean' || !text) return [];
        return [
          {
            sourceId: textAt(message, 'id'),
            author: textAt(message, 'sender', 'name'),
            address: textAt(message, 'sender', 'email'),
            direction: isNote(message) ? 'note' : fromAgent ? 'outbound' : 'inbound',
            at: instantAt(message, 'created_datetime'),
            channel: Object.hasOwn(CHANNEL, channel) ? CHANNEL[channel as keyof typeof CHANNEL] : undefined,
            text,
          } as const,
        ];
      }),
      shows: ['status', 'address', 'time', 'direction', 'channel'],
    };
  },
});

/** A note is not public [doc: the TicketMessage object], and its channel or its way in says so too [3rd]: any of them is enough. */
function isNote(message: unknown): boolean {
  const ways = [textAt(message, 'channel'), textAt(message, 'via')];
  return ways.includes('internal-note') || pick(message, 'public') === false;
}
