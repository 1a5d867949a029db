import type { SightedMessage } from '../domain/sighting';
import { freshdeskTicket } from './address/freshdesk-ticket';
import { defineOwnData } from './define-own-data';
import { copiedOf } from './own-data/copied-of';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

/** Numbers of https://developers.freshdesk.com/api/#tickets [doc]; a company's own states have others and stay unknown. */
const STATUS = { 2: 'open', 3: 'pending', 4: 'solved', 5: 'solved' } as const;
/** Where a ticket came from [doc, as STATUS]; a company can add sources, which say nothing here. */
const CHANNEL = { 1: 'email', 2: 'web', 3: 'phone', 7: 'chat', 9: 'web', 10: 'email' } as const;
/** A ticket that an agent opened by writing to the customer: its first words are ours [doc]. */
const OUTBOUND = 10;
/** A forward to somebody who is neither side [doc: sources of a conversation]. */
const FORWARDED = 8;

/**
 * Freshdesk's ticket with its requester and conversations: the documented shape (https://developers.freshdesk.com/api/) answers to
 * the agent's session on the interface's own origin [3rd]. `include=conversations` holds the first ten; the private path has all.
 */
export default defineOwnData({
  system: 'freshdesk',
  paths(url) {
    const id = freshdeskTicket(url);
    return id
      ? [`/api/v2/tickets/${id}?include=requester`, `/api/_/tickets/${id}/conversations?per_page=50&order_type=asc`]
      : undefined;
  },
  read([ticket, discussion], url) {
    const id = textAt(ticket, 'id');
    if (!id || id !== freshdeskTicket(url) || !pick(ticket, 'requester')) return undefined;
    const status = Number(textAt(ticket, 'status'));
    const source = Number(textAt(ticket, 'source'));
    const isOurs = source === OUTBOUND;
    return {
      conversation: {
        id,
        subject: textAt(ticket, 'subject'),
        status: Object.hasOwn(STATUS, status) ? STATUS[status as keyof typeof STATUS] : undefined,
        channel: Object.hasOwn(CHANNEL, source) ? CHANNEL[source as keyof typeof CHANNEL] : undefined,
      },
      customer: [
        ...personOf(pick(ticket, 'requester'), {
          name: ['name'],
          email: 'email',
          phone: textAt(ticket, 'requester', 'phone') ? 'phone' : 'mobile',
        }),
        ...copiedOf(listAt(ticket, 'cc_emails').map((one) => (typeof one === 'string' ? one : undefined))),
      ],
      messages: [
        {
          sourceId: `ticket-${id}`,
          ...(isOurs ? {} : writerOf(ticket)),
          direction: isOurs ? ('outbound' as const) : ('inbound' as const),
          at: instantAt(ticket, 'created_at'),
          text: textAt(ticket, 'description_text') ?? writtenIn(textAt(ticket, 'description')),
        },
        ...listAt(discussion, 'conversations').map((one) => messageFrom(one, ticket)),
      ],
      shows: ['status', 'address', 'time', 'direction', 'channel'],
    };
  },
});

function writerOf(ticket: unknown): Pick<SightedMessage, 'author' | 'address'> {
  return { author: textAt(ticket, 'requester', 'name'), address: textAt(ticket, 'requester', 'email') };
}

/** What came in may be of somebody in copy: only what the requester's own number stands at is theirs. */
function messageFrom(one: unknown, ticket: unknown): SightedMessage {
  const writer = textAt(one, 'user_id');
  const isRequesters = writer !== undefined && writer === textAt(ticket, 'requester', 'id');
  return {
    sourceId: textAt(one, 'id'),
    ...(isRequesters ? writerOf(ticket) : {}),
    direction: directionOf(one),
    at: instantAt(one, 'created_at'),
    text: textAt(one, 'body_text') ?? writtenIn(textAt(one, 'body')),
  };
}

function directionOf(one: unknown): SightedMessage['direction'] {
  if (pick(one, 'private') === true) return 'note';
  if (pick(one, 'incoming') === true) return 'inbound';
  const isToCustomer = pick(one, 'incoming') === false && pick(one, 'private') === false;
  return isToCustomer && Number(textAt(one, 'source')) !== FORWARDED ? 'outbound' : 'unknown';
}
