import { channelIn } from './channel-in';
import { conversationParts, type ConversationPart } from './conversation-parts';
import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import type { Imported } from './imported';
import { instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { readSurvey } from './read-survey';

/** Conversations with messages: https://developers.chatwoot.com/api-reference/conversations , …/messages */
export default defineJsonImporter({
  format: 'chatwoot',
  asks: ['site', 'region'],
  lists: ['data.payload', 'payload'],
  looksLike: (record) => {
    if ('inbox_id' in record && 'messages' in record && 'meta' in record) return 0.97;
    return 'inbox_id' in record && 'agent_last_seen_at' in record ? 0.9 : 0;
  },
  read: (record, { site, region }) => conversation(record, site, region),
});

function conversation(record: Json, site: string | undefined, region: string | undefined): Imported[] {
  const sender = (record.meta as Json | undefined)?.sender;
  const [id, account] = [words(record, 'id', 'display_id'), words(record, 'account_id')];
  return conversationParts(
    {
      system: 'chatwoot',
      site,
      id,
      identifiers: [
        ...emailIn(words(sender, 'email')),
        ...phoneIn(words(sender, 'phone_number'), region),
        ...systemIdIn('chatwoot', words(sender, 'id')),
      ],
      name: words(sender, 'name'),
      subject: words(record, 'additional_attributes.mail_subject'),
      url: site && id && account ? `https://${site}/app/accounts/${account}/conversations/${id}` : undefined,
      channel: channelIn(words(record, 'meta.channel', 'channel') ?? 'chat'),
    },
    objects(record, 'messages').flatMap(said),
  );
}

// `message_type`: 0 incoming, 1 outgoing, 2 activity ("conversation was resolved by"), 3 template (greeting, survey).
function said(message: Json, i: number): ConversationPart[] {
  const type = { incoming: 0, outgoing: 1, activity: 2, template: 3 }[words(message, 'message_type') ?? ''];
  const kind = type ?? number(message, 'message_type');
  const survey = answered(message);
  if (kind === 2 || (kind === 3 && !survey)) return [];
  return [
    {
      id: words(message, 'id'),
      direction: message.private === true ? 'note' : kind === 0 || survey ? 'inbound' : 'outbound',
      author: survey ? undefined : words(message, 'sender.available_name', 'sender.name'),
      at: instant(message, 'created_at'),
      text: survey
        ? (words(message, 'content_attributes.submitted_values.csat_survey_response.feedback_message') ??
          `CSAT ${survey.score}/${survey.max}`)
        : words(message, 'content'),
      ...(survey && { channel: 'survey' as const, survey }),
      where: `messages[${i}]`,
    },
  ];
}

function answered(message: Json) {
  const score = number(message, 'content_attributes.submitted_values.csat_survey_response.rating');
  return score === undefined ? undefined : readSurvey(score, { measure: 'CSAT', min: 1, max: 5 });
}
