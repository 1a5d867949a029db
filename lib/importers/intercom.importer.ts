import type { Channel } from '../domain/channel';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { readSurvey } from './read-survey';

// `source.type`, https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/conversation
const TYPES: Record<string, Channel> = {
  email: 'email',
  phone_call: 'phone',
  whatsapp: 'messaging',
  sms: 'messaging',
  facebook: 'social',
  instagram: 'social',
  twitter: 'social',
};

/** Conversations with `source` and `conversation_parts`, and contacts (https://developers.intercom.com/docs/references/rest-api). */
export default defineJsonImporter({
  format: 'intercom',
  asks: ['region'],
  lists: ['conversations', 'data', 'contacts'],
  looksLike: (record) => {
    if (record.type === 'conversation' && ('source' in record || 'conversation_parts' in record)) return 0.97;
    if ('conversation_parts' in record) return 0.95;
    return record.type === 'contact' && 'workspace_id' in record ? 0.9 : 0;
  },
  read: (record, { region }) => (record.type === 'contact' ? [contact(record, region)] : conversation(record, region)),
});

function people(person: unknown, region: string | undefined) {
  return [
    ...emailIn(words(person, 'email')),
    ...phoneIn(words(person, 'phone'), region),
    ...systemIdIn('intercom', words(person, 'id')),
  ];
}

function contact(record: Json, region: string | undefined): Imported {
  const identifiers = people(record, region);
  return identifiers.length
    ? { kind: 'customer', name: words(record, 'name'), identifiers }
    : rejected('no-identifier', 'email', words(record, 'id'));
}

const isTeam = (author: unknown) => ['admin', 'bot', 'team'].includes(words(author, 'type') ?? '');

function conversation(record: Json, region: string | undefined): Imported[] {
  const parts = objects(record, 'conversation_parts.conversation_parts');
  const authors = [record.source, ...parts].map((one) => (one as Json | undefined)?.author);
  const customer = authors.find((author) => author && !isTeam(author));
  const [first] = objects(record, 'contacts.contacts');
  return conversationParts(
    {
      system: 'intercom',
      site: 'app.intercom.com',
      id: words(record, 'id'),
      identifiers: customer ? people(customer, region) : systemIdIn('intercom', words(first, 'id')),
      name: words(customer, 'name'),
      subject: words(record, 'source.subject', 'title'),
      channel: TYPES[words(record, 'source.type') ?? ''] ?? 'chat',
    },
    [...opening(record), ...parts.flatMap(said), ...rating(record)],
  );
}

function opening(record: Json): ConversationPart[] {
  const author = (record.source as Json | undefined)?.author;
  if (!words(record, 'source.body', 'source.subject')) return [];
  return [
    {
      id: words(record, 'source.id'),
      direction: isTeam(author) ? 'outbound' : 'inbound',
      author: words(author, 'name'),
      at: instant(record, 'created_at'),
      html: words(record, 'source.body', 'source.subject'),
      where: 'source',
    },
  ];
}

/** Assignments, tags and closings are parts too, without a body: nobody said anything. */
function said(part: Json, i: number): ConversationPart[] {
  if (!words(part, 'body')) return [];
  return [
    {
      id: words(part, 'id'),
      direction: part.part_type === 'note' ? 'note' : isTeam(part.author) ? 'outbound' : 'inbound',
      author: words(part, 'author.name'),
      at: instant(part, 'created_at'),
      html: words(part, 'body'),
      where: `conversation_parts[${i}]`,
    },
  ];
}

function rating(record: Json): ConversationPart[] {
  const score = number(record, 'conversation_rating.rating');
  const survey = score === undefined ? undefined : readSurvey(score, { measure: 'CSAT', min: 1, max: 5 });
  if (!survey) return [];
  return [
    {
      id: 'rating',
      direction: 'inbound',
      channel: 'survey',
      at: instant(record, 'conversation_rating.created_at'),
      text: words(record, 'conversation_rating.remark') ?? `CSAT ${survey.score}/${survey.max}`,
      survey,
      where: 'conversation_rating',
    },
  ];
}
