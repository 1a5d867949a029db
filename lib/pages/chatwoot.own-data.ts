import type { ConversationStatus, SightedMessage } from '../domain/sighting';
import { chatwootConversation } from './address/chatwoot-conversation';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';

const STATUS: Record<string, ConversationStatus> = {
  open: 'open',
  pending: 'pending',
  snoozed: 'pending',
  resolved: 'solved',
};
/** `message_type`: what came in and what went out; 2 is an activity, 3 a template's text [source: app/models/message.rb]. */
const DIRECTION = { 0: 'inbound', 1: 'outbound', 3: 'outbound' } as const;

/**
 * A Chatwoot conversation as its own dashboard asks for it [source: https://github.com/chatwoot/chatwoot]. The dashboard sends the
 * session as headers, which it reads from its own cookie at each request; so do we, to the same server, and keep none.
 */
export default defineOwnData({
  system: 'chatwoot',
  paths(url) {
    const open = chatwootConversation(url);
    const path = `/api/v1/accounts/${open?.account}/conversations/${open?.number}`;
    return open ? [path, `${path}/messages`] : undefined;
  },
  headers(page) {
    const cookie = /(?:^|;\s?)cw_d_session_info=([^;]{1,4000})/.exec(page.cookie)?.[1];
    const session: unknown = cookie ? JSON.parse(decodeURIComponent(cookie)) : {};
    return Object.fromEntries(
      ['access-token', 'token-type', 'client', 'expiry', 'uid'].map((name) => [name, textAt(session, name) ?? '']),
    );
  },
  read([conversation, discussion], url) {
    const open = chatwootConversation(url);
    const sender = pick(conversation, 'meta', 'sender');
    if (!open || textAt(conversation, 'id') !== open.number || !sender) return undefined;
    return {
      conversation: { id: open.id, status: STATUS[textAt(conversation, 'status') ?? ''] },
      customer: personOf(sender, { name: ['name'], email: 'email', phone: 'phone_number' }),
      messages: listAt(discussion, 'payload').flatMap(messageFrom),
      shows: ['status', 'time', 'direction'],
    };
  },
});

function messageFrom(one: unknown): SightedMessage[] {
  const type = pick(one, 'message_type');
  const text = textAt(one, 'content');
  if (typeof type !== 'number' || !(type in DIRECTION) || !text) return [];
  return [
    {
      sourceId: textAt(one, 'id'),
      author: textAt(one, 'sender', 'name'),
      address: textAt(one, 'sender', 'email'),
      direction: pick(one, 'private') === true ? 'note' : DIRECTION[type as keyof typeof DIRECTION],
      at: instantAt(one, 'created_at'),
      text,
    },
  ];
}
