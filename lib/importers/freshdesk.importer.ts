import type { Channel } from '../domain/channel';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { instant, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { readSurvey } from './read-survey';

// Numbers of `source`, https://developers.freshdesk.com/api/#tickets
const SOURCES: Record<string, Channel> = { 1: 'email', 2: 'web', 3: 'phone', 7: 'chat', 9: 'web', 10: 'email' };

/**
 * Tickets with `requester` and `conversations` (API v2: https://developers.freshdesk.com/api/#view_a_ticket, #conversations), or
 * `helpdesk_ticket` with `notes` (the account export).
 */
export default defineJsonImporter({
  format: 'freshdesk',
  asks: ['site', 'region'],
  lists: ['tickets', 'contacts'],
  looksLike: (record) => {
    if ('helpdesk_ticket' in record) return 0.97;
    const marks = ['description_text', 'responder_id', 'fr_escalated', 'due_by', 'fr_due_by', 'conversations'];
    const found = marks.filter((mark) => mark in record).length;
    return 'requester_id' in record && found >= 2 ? 0.9 : 0;
  },
  read: (record, { site, region }, list) => {
    if (list === 'contacts') return [contact(record, region)];
    return ticket((record.helpdesk_ticket ?? record) as Json, site, region);
  },
});

function people(person: unknown, region: string | undefined) {
  return [
    ...emailIn(words(person, 'email')),
    ...phoneIn(words(person, 'phone', 'mobile'), region),
    ...systemIdIn('freshdesk', words(person, 'id')),
  ];
}

function contact(record: Json, region: string | undefined): Imported {
  const identifiers = people(record, region);
  return identifiers.length
    ? { kind: 'customer', name: words(record, 'name'), identifiers }
    : rejected('no-identifier', 'email', words(record, 'name'));
}

function ticket(record: Json, site: string | undefined, region: string | undefined): Imported[] {
  const requester = words(record, 'requester_id', 'requester.id');
  const id = words(record, 'display_id', 'id');
  const found = people(record.requester, region);
  return conversationParts(
    {
      system: 'freshdesk',
      site,
      id,
      identifiers: found.length
        ? found
        : [...emailIn(words(record, 'requester_email', 'email')), ...systemIdIn('freshdesk', requester)],
      name: words(record, 'requester.name', 'requester_name'),
      subject: words(record, 'subject'),
      url: site && id ? `https://${site}/a/tickets/${id}` : undefined,
      channel: SOURCES[words(record, 'source') ?? ''] ?? 'email',
    },
    [
      {
        id: 'description',
        direction: words(record, 'source') === '10' ? 'outbound' : 'inbound',
        at: instant(record, 'created_at'),
        text: words(record, 'description_text'),
        html: words(record, 'description_html', 'description'),
        where: 'description',
      },
      ...answers(record, requester),
      ...ratings(record),
    ],
  );
}

function answers(record: Json, requester: string | undefined): ConversationPart[] {
  return [...objects(record, 'conversations'), ...objects(record, 'notes')].map((given, i) => {
    const note = (given.note ?? given) as Json;
    const isCustomer = note.incoming === true || words(note, 'user_id') === requester;
    return {
      id: words(note, 'id'),
      direction: note.private === true ? 'note' : isCustomer ? 'inbound' : 'outbound',
      author: words(note, 'user.name', 'user_name'),
      at: instant(note, 'created_at'),
      text: words(note, 'body_text'),
      html: words(note, 'body_html', 'body'),
      where: `conversations[${i}]`,
    };
  });
}

// https://developers.freshdesk.com/api/#satisfaction-ratings: 103 extremely happy … 100 neutral … -103 extremely unhappy.
const STEPS = [-103, -102, -101, 100, 101, 102, 103];

function ratings(record: Json): ConversationPart[] {
  return objects(record, 'satisfaction_ratings').flatMap((given, i) => {
    const step = STEPS.indexOf(Number(words(given, 'ratings.default_question') ?? Number.NaN));
    const survey = step === -1 ? undefined : readSurvey(step + 1, { measure: 'CSAT', min: 1, max: STEPS.length });
    if (!survey) return [];
    return {
      id: `rating-${words(given, 'id') ?? i}`,
      direction: 'inbound' as const,
      channel: 'survey' as const,
      at: instant(given, 'created_at'),
      text: words(given, 'feedback') ?? `CSAT ${survey.score}/${survey.max}`,
      survey,
      where: `satisfaction_ratings[${i}]`,
    };
  });
}
