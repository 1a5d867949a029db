import type { ConversationStatus, SightedMessage } from '../domain/sighting';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

/** `/a/inbox/<app>/inbox/…/conversation/<id>` and the older `/a/apps/<app>/…/conversations/<id>` [3rd]. */
const PLACE = /^\/a\/(?:inbox|apps)\/([a-z0-9_-]{1,40})\//i;
const CONVERSATION = /\/conversations?\/(\d{1,20})(?:\/|$)/;
const STATUS: Record<string, ConversationStatus> = { open: 'open', snoozed: 'pending', closed: 'solved' };

/** An Intercom conversation as its own inbox loads it; shape seen in two independent extensions [3rd]. */
export default defineOwnData({
  system: 'intercom',
  paths(url) {
    const app = PLACE.exec(url.pathname)?.[1];
    const id = CONVERSATION.exec(url.pathname)?.[1];
    return app && id ? [`/ember/inbox/conversations/${id}?app_id=${app}`] : undefined;
  },
  read([conversation], url) {
    const id = textAt(conversation, 'id');
    if (!id || id !== CONVERSATION.exec(url.pathname)?.[1] || !pick(conversation, 'user_summary')) return undefined;
    return {
      conversation: {
        id,
        subject: textAt(conversation, 'title'),
        status: STATUS[textAt(conversation, 'state') ?? ''],
      },
      customer: personOf(pick(conversation, 'user_summary'), { name: ['name'], email: 'email', phone: 'phone' }),
      messages: listAt(conversation, 'renderable_parts').flatMap(messageFrom),
      shows: ['status', 'address', 'time'],
    };
  },
});

/** A part with words; who wrote it is told by the summary it carries: a user's, or an admin's. Parts of neither are events. */
function messageFrom(part: unknown): SightedMessage[] {
  const data = pick(part, 'renderable_data');
  const text = listAt(data, 'blocks')
    .map((block) => writtenIn(textAt(block, 'text')))
    .filter(Boolean)
    .join('\n\n');
  const customer = pick(data, 'user_summary');
  const admin = pick(data, 'admin_summary');
  if (!text || (!customer && !admin)) return [];
  // The inbox names a note's type with the word "note"; everything else an admin wrote went to the customer [3rd].
  const isNote = /note/i.test(textAt(part, 'renderable_type') ?? '');
  return [
    {
      author: textAt(customer ?? admin, 'name'),
      address: textAt(customer ?? admin, 'email'),
      direction: isNote ? 'note' : admin ? 'outbound' : 'inbound',
      at: instantAt(part, 'created_at'),
      text,
    },
  ];
}
