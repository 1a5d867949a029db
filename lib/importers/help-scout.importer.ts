import type { Imported } from './imported';
import { channelIn } from './channel-in';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, systemIdIn } from './identifiers-in';
import { instant, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';

/**
 * Conversations with embedded threads: https://developer.helpscout.com/mailbox-api/endpoints/conversations/list/ (`embed=threads`),
 * https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/list/
 */
export default defineJsonImporter({
  format: 'help-scout',
  lists: ['_embedded.conversations', 'conversations'],
  looksLike: (record) => {
    if ('primaryCustomer' in record || 'mailboxId' in record) return 0.97;
    return objects(record, '_embedded.threads').length ? 0.9 : 0;
  },
  read: conversation,
});

function nameOf(person: unknown): string | undefined {
  const whole = [words(person, 'first', 'firstName'), words(person, 'last', 'lastName')].filter(Boolean).join(' ');
  return whole || undefined;
}

function conversation(record: Json): Imported[] {
  const threads = objects(record, '_embedded.threads').length
    ? objects(record, '_embedded.threads')
    : objects(record, 'threads');
  const customer = record.primaryCustomer ?? threads.find((one) => one.customer)?.customer;
  const id = words(record, 'id');
  return conversationParts(
    {
      system: 'help-scout',
      site: 'secure.helpscout.net',
      id,
      identifiers: [...emailIn(words(customer, 'email')), ...systemIdIn('help-scout', words(customer, 'id'))],
      name: nameOf(customer),
      subject: words(record, 'subject'),
      url: id && `https://secure.helpscout.net/conversation/${id}`,
      channel: channelIn(words(record, 'type', 'source.type')),
    },
    threads.flatMap(said),
  );
}

const DIRECTIONS = { customer: 'inbound', message: 'outbound', note: 'note', chat: 'inbound', phone: 'note' } as const;

/** Line items say that somebody changed a status: nobody said anything. */
function said(thread: Json, i: number): ConversationPart[] {
  const type = words(thread, 'type') ?? '';
  if (!(type in DIRECTIONS) || thread.state === 'draft') return [];
  const isFromCustomer = words(thread, 'createdBy.type') === 'customer';
  return [
    {
      id: words(thread, 'id'),
      direction:
        type === 'chat' ? (isFromCustomer ? 'inbound' : 'outbound') : DIRECTIONS[type as keyof typeof DIRECTIONS],
      author: nameOf(thread.createdBy),
      at: instant(thread, 'createdAt'),
      html: words(thread, 'body'),
      where: `threads[${i}]`,
    },
  ];
}
