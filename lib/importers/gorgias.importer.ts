import { channelIn } from './channel-in';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, systemIdIn } from './identifiers-in';
import type { Imported } from './imported';
import { hostOf, instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { readSurvey } from './read-survey';

/** Tickets with messages: https://developers.gorgias.com/reference/the-ticket-object , …/the-ticketmessage-object */
export default defineJsonImporter({
  format: 'gorgias',
  asks: ['site'],
  lists: ['data', 'tickets'],
  looksLike: (record) => {
    const marks = ['created_datetime', 'messages_count', 'assignee_user', 'last_message_datetime', 'is_unread'];
    return marks.filter((mark) => mark in record).length >= 2 ? 0.95 : 0;
  },
  read: (record, { site }) => ticket(record, site),
});

function ticket(record: Json, site: string | undefined): Imported[] {
  const messages = objects(record, 'messages');
  const customer = record.customer ?? messages.find((one) => one.from_agent === false)?.sender;
  const id = words(record, 'id');
  const host = site ?? hostOf(words(record, 'uri'));
  return conversationParts(
    {
      system: 'gorgias',
      site: host,
      id,
      identifiers: [...emailIn(words(customer, 'email')), ...systemIdIn('gorgias', words(customer, 'id'))],
      name: words(customer, 'name'),
      subject: words(record, 'subject'),
      url: host && id ? `https://${host}/app/ticket/${id}` : undefined,
      channel: channelIn(words(record, 'channel')),
    },
    [...messages.map(said), ...rating(record)],
  );
}

function said(message: Json, i: number): ConversationPart {
  return {
    id: words(message, 'id'),
    direction: message.public === false ? 'note' : message.from_agent === true ? 'outbound' : 'inbound',
    author: words(message, 'sender.name'),
    at: instant(message, 'sent_datetime', 'created_datetime'),
    text: words(message, 'body_text', 'stripped_text'),
    html: words(message, 'body_html', 'stripped_html'),
    channel: words(message, 'channel') ? channelIn(words(message, 'channel')) : undefined,
    where: `messages[${i}]`,
  };
}

function rating(record: Json): ConversationPart[] {
  const score = number(record, 'satisfaction_survey.score');
  const survey = score === undefined ? undefined : readSurvey(score, { measure: 'CSAT', min: 1, max: 5 });
  if (!survey) return [];
  return [
    {
      id: 'satisfaction',
      direction: 'inbound',
      channel: 'survey',
      at: instant(record, 'satisfaction_survey.scored_datetime', 'satisfaction_survey.created_datetime'),
      text: words(record, 'satisfaction_survey.body_text') ?? `CSAT ${survey.score}/${survey.max}`,
      survey,
      where: 'satisfaction_survey',
    },
  ];
}
