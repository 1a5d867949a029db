import type { SurveyFacts } from '../domain/interaction';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { channelIn } from './channel-in';
import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { hostOf, instant, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';

/**
 * Tickets with their comments, and users, as the account's JSON export and the API give them.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ , …/tickets/ticket_comments/ , …/users/users/ ,
 * https://support.zendesk.com/hc/en-us/articles/4408886165402
 */
export default defineJsonImporter({
  format: 'zendesk',
  asks: ['site', 'region'],
  lists: ['tickets', 'users'],
  looksLike: (record) => {
    if (hostOf(words(record, 'url'))?.endsWith('.zendesk.com')) return 0.98;
    const isTicket = 'requester_id' in record && ('via' in record || 'submitter_id' in record);
    return isTicket && ('submitter_id' in record || 'satisfaction_rating' in record) ? 0.85 : 0;
  },
  read: (record, options, list) => {
    if (list === 'users' || (!('subject' in record) && 'role' in record)) return [user(record, options.region)];
    return ticket(record, options.site, options.region);
  },
});

function user(record: Json, region: string | undefined): Imported {
  const identifiers = peopleIn(record, region);
  // Whoever works at the helpdesk is no customer.
  if (record.role === 'agent' || record.role === 'admin') return rejected('internal', 'role', words(record, 'name'));
  return identifiers.length
    ? { kind: 'customer', name: words(record, 'name'), identifiers }
    : rejected('no-identifier', 'email', words(record, 'name'));
}

function peopleIn(person: unknown, region: string | undefined) {
  return [
    ...emailIn(words(person, 'email')),
    ...phoneIn(words(person, 'phone'), region),
    ...systemIdIn('zendesk', words(person, 'id')),
  ];
}

function ticket(record: Json, site: string | undefined, region: string | undefined): Imported[] {
  const requester = words(record, 'requester_id', 'requester.id');
  const url = words(record, 'url');
  const id = words(record, 'id');
  const host = hostOf(url) ?? site;
  const found = peopleIn(record.requester, region);
  const from = emailIn(words(record, 'via.source.from.address'));
  return conversationParts(
    {
      system: 'zendesk',
      site: host,
      id,
      identifiers: found.length ? found : [...from, ...systemIdIn('zendesk', requester)],
      name: words(record, 'requester.name', 'via.source.from.name'),
      subject: words(record, 'subject', 'raw_subject'),
      url: host && id ? `https://${host}/agent/tickets/${id}` : undefined,
      channel: channelIn(words(record, 'via.channel')),
    },
    [...comments(record, requester), ...rating(record)],
  );
}

function comments(record: Json, requester: string | undefined): ConversationPart[] {
  const given = objects(record, 'comments');
  if (!given.length)
    return [
      {
        direction: 'inbound',
        at: instant(record, 'created_at'),
        text: words(record, 'description'),
        where: 'description',
      },
    ];
  return given.map((comment, i) => ({
    id: words(comment, 'id'),
    direction: comment.public === false ? 'note' : words(comment, 'author_id') === requester ? 'inbound' : 'outbound',
    author: words(comment, 'author.name'),
    at: instant(comment, 'created_at') ?? (i === 0 ? instant(record, 'created_at') : undefined),
    text: words(comment, 'plain_body', 'body'),
    html: words(comment, 'html_body'),
    where: `comments[${i}]`,
  }));
}

// Zendesk asks good or bad; that is a satisfaction of two steps.
function rating(record: Json): ConversationPart[] {
  const score = words(record, 'satisfaction_rating.score');
  if (score !== 'good' && score !== 'bad') return [];
  const survey: SurveyFacts = {
    measure: 'CSAT',
    question: '',
    score: score === 'good' ? 1 : 0,
    min: 0,
    max: 1,
    highIs: 'satisfied',
  };
  return [
    {
      id: 'satisfaction',
      direction: 'inbound',
      channel: 'survey',
      at: instant(record, 'satisfaction_rating.created_at', 'satisfaction_rating.updated_at', 'updated_at'),
      text: words(record, 'satisfaction_rating.comment') ?? `CSAT ${score}`,
      survey,
      where: 'satisfaction_rating',
    },
  ];
}
