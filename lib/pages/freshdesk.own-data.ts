import type { SightedMessage } from '../domain/sighting';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const TICKET = /^\/a\/tickets\/(\d{1,20})(?:\/|$)/;
/** Numbers of https://developers.freshdesk.com/api/#tickets [doc]; a company's own states have others and stay unknown. */
const STATUS = { 2: 'open', 3: 'pending', 4: 'solved', 5: 'solved' } as const;

/**
 * Freshdesk's ticket with its requester and conversations: the documented shape (https://developers.freshdesk.com/api/) answers to
 * the agent's session on the interface's own origin [3rd]. `include=conversations` holds the first ten; the private path has all.
 */
export default defineOwnData({
  system: 'freshdesk',
  paths(url) {
    const id = TICKET.exec(url.pathname)?.[1];
    return id
      ? [`/api/v2/tickets/${id}?include=requester`, `/api/_/tickets/${id}/conversations?per_page=50&order_type=asc`]
      : undefined;
  },
  read([ticket, discussion], url) {
    const id = textAt(ticket, 'id');
    if (!id || id !== TICKET.exec(url.pathname)?.[1] || !pick(ticket, 'requester')) return undefined;
    const status = Number(textAt(ticket, 'status'));
    const requester = textAt(ticket, 'requester', 'name');
    return {
      conversation: {
        id,
        subject: textAt(ticket, 'subject'),
        status: status in STATUS ? STATUS[status as keyof typeof STATUS] : undefined,
      },
      customer: personOf(pick(ticket, 'requester'), { name: ['name'], email: 'email', phone: 'phone' }),
      messages: [
        {
          sourceId: `ticket-${id}`,
          author: requester,
          direction: 'inbound' as const,
          at: instantAt(ticket, 'created_at'),
          text: textAt(ticket, 'description_text') ?? writtenIn(textAt(ticket, 'description')),
        },
        ...listAt(discussion, 'conversations').map((one) => messageFrom(one, requester)),
      ],
      shows: ['status', 'address', 'time', 'direction'],
    };
  },
});

function messageFrom(one: unknown, requester: string | undefined): SightedMessage {
  const incoming = pick(one, 'incoming') === true;
  return {
    sourceId: textAt(one, 'id'),
    author: incoming ? requester : undefined,
    direction: pick(one, 'private') === true ? 'note' : incoming ? 'inbound' : 'outbound',
    at: instantAt(one, 'created_at'),
    text: textAt(one, 'body_text') ?? writtenIn(textAt(one, 'body')),
  };
}
