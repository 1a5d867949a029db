import type { ConversationStatus, SightedMessage } from '../domain/sighting';
import { zendeskTicket } from './address/zendesk-ticket';
import { defineOwnData } from './define-own-data';
import { copiedOf } from './own-data/copied-of';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const STATUS: Record<string, ConversationStatus> = {
  new: 'open',
  open: 'open',
  pending: 'pending',
  hold: 'pending',
  solved: 'solved',
  closed: 'solved',
};
const CHANNEL = {
  email: 'email',
  chat: 'chat',
  native_messaging: 'messaging',
  voice: 'phone',
  web: 'web',
  sms: 'messaging',
} as const;

/**
 * Zendesk's ticket and its comments. Shapes: https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ and
 * …/ticket_comments/ [doc]; that the agent's session is enough for a GET is [3rd: a ticket helper].
 */
export default defineOwnData({
  system: 'zendesk',
  paths(url) {
    const id = zendeskTicket(url);
    return id
      ? [
          `/api/v2/tickets/${id}.json?include=users`,
          `/api/v2/tickets/${id}/comments.json?include=users&sort_order=desc`,
        ]
      : undefined;
  },
  read([answer, discussion], url) {
    const ticket = pick(answer, 'ticket');
    const id = textAt(ticket, 'id');
    const requester = textAt(ticket, 'requester_id');
    if (!id || !requester || id !== zendeskTicket(url)) return undefined;
    const users = new Map(
      [...listAt(answer, 'users'), ...listAt(discussion, 'users')].map((user) => [textAt(user, 'id'), user]),
    );
    return {
      conversation: {
        id,
        subject: textAt(ticket, 'subject'),
        status: STATUS[textAt(ticket, 'status') ?? ''],
        channel: channelOf(pick(ticket, 'via', 'channel')),
      },
      customer: [
        ...personOf(users.get(requester), { name: ['name'], email: 'email', phone: 'phone' }),
        ...copiedOf(listAt(ticket, 'email_cc_ids').flatMap((one) => addressOf(users.get(String(one))))),
      ],
      messages: listAt(discussion, 'comments')
        .map((comment) => messageFrom(comment, users))
        .reverse(),
      shows: ['status', 'address', 'channel', 'time'],
    };
  },
});

/** Agents can be in copy as well: they are no customers. */
function addressOf(user: unknown): string[] {
  const address = textAt(user, 'email');
  return address && textAt(user, 'role') === 'end-user' ? [address] : [];
}

function messageFrom(comment: unknown, users: ReadonlyMap<string | undefined, unknown>): SightedMessage {
  const author = users.get(textAt(comment, 'author_id'));
  const role = textAt(author, 'role');
  const byAgent = role === 'agent' || role === 'admin';
  return {
    sourceId: textAt(comment, 'id'),
    author: textAt(author, 'name'),
    address: textAt(author, 'email'),
    direction:
      pick(comment, 'public') === false ? 'note' : byAgent ? 'outbound' : role === 'end-user' ? 'inbound' : 'unknown',
    at: instantAt(comment, 'created_at'),
    channel: channelOf(pick(comment, 'via', 'channel')),
    text: textAt(comment, 'plain_body') ?? (writtenIn(textAt(comment, 'html_body')) || (textAt(comment, 'body') ?? '')),
  };
}

function channelOf(name: unknown) {
  return typeof name === 'string' && Object.hasOwn(CHANNEL, name) ? CHANNEL[name as keyof typeof CHANNEL] : undefined;
}
