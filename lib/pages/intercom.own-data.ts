import type { ConversationStatus, SightedMessage } from '../domain/sighting';
import { intercomConversation } from './address/intercom-conversation';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { instantAt, listAt, pick, textAt } from './own-data/pick';
import { writtenIn } from './own-data/written';

const STATUS: Record<string, ConversationStatus> = { open: 'open', snoozed: 'pending', closed: 'solved' };

/** Kinds of parts by number, as seen live by others: a customer's from messenger or mail, an admin's two, a note for colleagues [3rd]. */
const KINDS: Record<string, SightedMessage['direction']> = {
  1: 'inbound',
  12: 'inbound',
  2: 'outbound',
  24: 'outbound',
  3: 'note',
};
/** Events: assignments, attributes, priority, participants, rules, and a bot's translation of what somebody said already [3rd]. */
const EVENTS = new Set(['5', '6', '14', '21', '26', '31', '71']);

/** An Intercom conversation as its own inbox loads it; shape seen in two independent extensions [3rd]. */
export default defineOwnData({
  system: 'intercom',
  paths(url) {
    const { app, id } = intercomConversation(url) ?? {};
    return app && id ? [`/ember/inbox/conversations/${id}?app_id=${app}`] : undefined;
  },
  read([conversation], url) {
    const id = textAt(conversation, 'id');
    if (!id || id !== intercomConversation(url)?.id || !pick(conversation, 'user_summary')) return undefined;
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

/** A part with words that somebody wrote. */
function messageFrom(part: unknown): SightedMessage[] {
  const data = pick(part, 'renderable_data');
  const kind = textAt(part, 'renderable_type') ?? '';
  const text = listAt(data, 'blocks').flatMap(wordsIn).join('\n\n');
  const customer = pick(data, 'user_summary');
  const author = customer ?? pick(data, 'admin_summary');
  if (!text || !author || EVENTS.has(kind)) return [];
  return [
    {
      author: textAt(author, 'name'),
      address: textAt(author, 'email'),
      direction: directionOf(kind, customer !== undefined),
      at: instantAt(part, 'created_at'),
      channel: kind === '12' ? 'email' : undefined,
      text,
    },
  ];
}

/** A kind that nobody has named may be a note as well as an answer: only a customer's own is told. */
function directionOf(kind: string, isCustomers: boolean): SightedMessage['direction'] {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind]! : isCustomers ? 'inbound' : 'unknown';
}

/** A block is a text, a piece of HTML, or a list of items [3rd]. */
function wordsIn(block: unknown): string[] {
  const items = listAt(block, 'items').map((item) =>
    writtenIn(typeof item === 'string' ? item : (textAt(item, 'text') ?? textAt(item, 'content'))),
  );
  const text = writtenIn(textAt(block, 'text') ?? textAt(block, 'content'));
  return [text, items.filter(Boolean).join('\n')].filter(Boolean);
}
