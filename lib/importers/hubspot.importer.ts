import { conversationParts } from './conversation-parts';
import { emailIn, isOurs, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { instant, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';

/**
 * Messages of the conversations inbox (https://developers.hubspot.com/docs/api-reference/conversations-conversations-inbox-&-messages-v3),
 * e-mail engagements and contacts of the CRM (https://developers.hubspot.com/docs/api-reference/crm-emails-v3,
 * https://developers.hubspot.com/docs/api-reference/crm-contacts-v3).
 */
export default defineJsonImporter({
  format: 'hubspot',
  asks: ['ourAddresses', 'region'],
  lists: ['results'],
  looksLike: (record) => {
    if ('conversationsThreadId' in record) return 0.98;
    const properties = Object.keys((record.properties as Json | undefined) ?? {});
    if (properties.some((one) => one.startsWith('hs_email_'))) return 0.97;
    return properties.some((one) => one.startsWith('hs_') || one === 'lastmodifieddate') ? 0.9 : 0;
  },
  read: (record, { ourAddresses, region }) => {
    if ('conversationsThreadId' in record) return message(record, region);
    const properties = (record.properties ?? {}) as Json;
    const isMail = Object.keys(properties).some((one) => one.startsWith('hs_email_'));
    return isMail ? mail(words(record, 'id'), properties, ourAddresses) : [contact(record, region)];
  },
});

function contact(record: Json, region: string | undefined): Imported {
  const identifiers = [
    ...emailIn(words(record, 'properties.email')),
    ...phoneIn(words(record, 'properties.phone', 'properties.mobilephone'), region),
    ...systemIdIn('hubspot', words(record, 'id')),
  ];
  const name = [words(record, 'properties.firstname'), words(record, 'properties.lastname')].filter(Boolean).join(' ');
  if (!('email' in ((record.properties ?? {}) as Json))) return rejected('other-shape', 'properties');
  return identifiers.length
    ? { kind: 'customer', name: name || undefined, identifiers }
    : rejected('no-identifier', 'email');
}

function message(record: Json, region: string | undefined): Imported[] {
  // System messages tell of assignments and status changes.
  if (record.type !== 'MESSAGE' && record.type !== 'COMMENT')
    return [rejected('notice', 'type', words(record, 'type'))];
  const isInbound = record.direction === 'INCOMING';
  const [customer] = objects(record, isInbound ? 'senders' : 'recipients');
  const address = words(customer, 'deliveryIdentifier.value');
  const visitor = words(customer, 'actorId')?.replace(/^V-/, '');
  return conversationParts(
    {
      system: 'hubspot',
      site: 'app.hubspot.com',
      id: words(record, 'conversationsThreadId'),
      identifiers: [...emailIn(address), ...phoneIn(address, region), ...systemIdIn('hubspot', visitor)],
      name: words(customer, 'name'),
      subject: words(record, 'subject'),
      channel: words(customer, 'deliveryIdentifier.type') === 'HS_EMAIL_ADDRESS' ? 'email' : 'chat',
    },
    [
      {
        id: words(record, 'id'),
        direction: record.type === 'COMMENT' ? 'note' : isInbound ? 'inbound' : 'outbound',
        author: words(objects(record, 'senders')[0], 'name'),
        at: instant(record, 'createdAt'),
        text: words(record, 'text'),
        html: words(record, 'richText'),
        where: 'message',
      },
    ],
  );
}

function mail(id: string | undefined, properties: Json, ourAddresses: readonly string[]): Imported[] {
  const [from, to] = [words(properties, 'hs_email_from_email'), words(properties, 'hs_email_to_email')];
  const isInbound = words(properties, 'hs_email_direction') === 'INCOMING_EMAIL';
  const address = (isInbound ? from : to)?.split(';')[0];
  return conversationParts(
    {
      system: 'hubspot',
      site: 'app.hubspot.com',
      id: words(properties, 'hs_email_thread_id') ?? id,
      identifiers: emailIn(address).filter(({ value }) => !isOurs(value, ourAddresses)),
      subject: words(properties, 'hs_email_subject'),
      channel: 'email',
    },
    [
      {
        id,
        direction: isInbound ? 'inbound' : 'outbound',
        author:
          [words(properties, 'hs_email_from_firstname'), words(properties, 'hs_email_from_lastname')]
            .filter(Boolean)
            .join(' ') || undefined,
        at: instant(properties, 'hs_timestamp', 'hs_createdate'),
        text: words(properties, 'hs_email_text'),
        html: words(properties, 'hs_email_html'),
        where: 'properties',
      },
    ],
  );
}
