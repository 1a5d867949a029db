import type { ConversationStatus } from '../domain/sighting';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const TICKET = /^\/app\/(?:ticket|views\/\d{1,20})\/(\d{1,20})(?:\/|$)/;
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
    const id = TICKET.exec(url.pathname)?.[1];
    return id ? [`/api/tickets/${id}`] : undefined;
  },
  read([ticket], url) {
    const id = TICKET.exec(url.pathname)?.[1];
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
            direction: channel === 'internal-note' ? 'note' : fromAgent ? 'outbound' : 'inbound',
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
