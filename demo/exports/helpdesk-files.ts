import { conversations, type Told } from './told.ts';

const CUSTOMER = 20;
const AGENT = 7;
const seconds = (at: string) => Date.parse(at) / 1000;

/** The same tickets in the shape that each helpdesk exports; sources of the shapes stand in lib/importers. */
export const helpdeskFiles: Record<string, (told: readonly Told[]) => string> = {
  zendesk: (told) =>
    conversations(told)
      .map((thread) => JSON.stringify(zendesk(thread)))
      .join('\n'),
  freshdesk: (told) => JSON.stringify(conversations(told).map(freshdesk)),
  intercom: (told) => JSON.stringify({ type: 'conversation.list', conversations: conversations(told).map(intercom) }),
  'help-scout': (told) => JSON.stringify({ _embedded: { conversations: conversations(told).map(helpScout) } }),
  gorgias: (told) => JSON.stringify({ object: 'list', data: conversations(told).map(gorgias) }),
  hubspot: (told) => JSON.stringify({ results: told.map(hubspot) }),
  chatwoot: (told) => JSON.stringify({ data: { payload: conversations(told).map(chatwoot) } }),
  zammad: (told) => JSON.stringify(conversations(told).map(zammad), undefined, 2),
};

function zendesk(thread: Told[]) {
  const [first] = thread as [Told];
  return {
    url: `https://fernhill.zendesk.com/api/v2/tickets/${first.conversation}.json`,
    id: first.conversation,
    subject: first.subject,
    created_at: first.at,
    via: { channel: first.channel },
    requester_id: CUSTOMER,
    submitter_id: CUSTOMER,
    requester: { id: `c-${first.address}`, name: first.name, email: first.address },
    comments: thread.map((one, i) => ({
      id: i + 1,
      author_id: one.direction === 'inbound' ? CUSTOMER : AGENT,
      body: one.text,
      public: one.direction !== 'note',
      created_at: one.at,
    })),
  };
}

function freshdesk(thread: Told[]) {
  const [first, ...rest] = thread as [Told, ...Told[]];
  return {
    id: first.conversation,
    subject: first.subject,
    description_text: first.text,
    requester_id: CUSTOMER,
    responder_id: AGENT,
    due_by: first.at,
    source: 1,
    requester: { id: `c-${first.address}`, name: first.name, email: first.address },
    created_at: first.at,
    conversations: rest.map((one, i) => ({
      id: i + 1,
      body_text: one.text,
      incoming: one.direction === 'inbound',
      private: one.direction === 'note',
      user_id: one.direction === 'inbound' ? CUSTOMER : AGENT,
      created_at: one.at,
    })),
  };
}

function intercom(thread: Told[]) {
  const [first, ...rest] = thread as [Told, ...Told[]];
  const author = (one: Told) =>
    one.direction === 'inbound'
      ? { type: 'user', id: `c-${first.address}`, name: first.name, email: first.address }
      : { type: 'admin', id: AGENT, name: one.author };
  return {
    type: 'conversation',
    id: first.conversation,
    created_at: seconds(first.at),
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: `c-${first.address}` }] },
    source: { type: 'conversation', id: '0', subject: first.subject, body: html(first.text), author: author(first) },
    conversation_parts: {
      conversation_parts: rest.map((one, i) => ({
        id: String(i + 1),
        part_type: one.direction === 'note' ? 'note' : 'comment',
        body: html(one.text),
        created_at: seconds(one.at),
        author: author(one),
      })),
    },
  };
}

function helpScout(thread: Told[]) {
  const [first] = thread as [Told];
  const customer = { id: `c-${first.address}`, first: first.name, email: first.address };
  return {
    id: first.conversation,
    type: 'email',
    mailboxId: 1,
    subject: first.subject,
    primaryCustomer: customer,
    _embedded: {
      threads: thread.map((one, i) => ({
        id: i + 1,
        type: { inbound: 'customer', outbound: 'message', note: 'note', event: 'lineitem' }[one.direction],
        body: html(one.text),
        createdAt: one.at,
        createdBy:
          one.direction === 'inbound' ? { type: 'customer', first: first.name } : { type: 'user', first: one.author },
      })),
    },
  };
}

function gorgias(thread: Told[]) {
  const [first] = thread as [Told];
  return {
    id: first.conversation,
    uri: `/api/tickets/${first.conversation}/`,
    channel: first.channel,
    subject: first.subject,
    created_datetime: first.at,
    messages_count: thread.length,
    customer: { id: `c-${first.address}`, name: first.name, email: first.address },
    messages: thread.map((one, i) => ({
      id: i + 1,
      from_agent: one.direction !== 'inbound',
      public: one.direction !== 'note',
      body_text: one.text,
      created_datetime: one.at,
      sender: { name: one.author },
    })),
  };
}

function hubspot(one: Told, i: number) {
  const customer = {
    actorId: `V-${one.address}`,
    name: one.name,
    deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: one.address },
  };
  const agent = { actorId: `A-${AGENT}`, name: one.author };
  const isInbound = one.direction === 'inbound';
  return {
    id: String(i + 1),
    type: one.direction === 'note' ? 'COMMENT' : 'MESSAGE',
    conversationsThreadId: one.conversation,
    createdAt: one.at,
    direction: isInbound ? 'INCOMING' : 'OUTGOING',
    subject: one.subject,
    text: one.text,
    senders: [isInbound ? customer : agent],
    recipients: [isInbound ? agent : customer],
  };
}

function chatwoot(thread: Told[]) {
  const [first] = thread as [Told];
  return {
    id: first.conversation,
    account_id: 1,
    inbox_id: 1,
    meta: { sender: { id: `c-${first.address}`, name: first.name, email: first.address }, channel: 'Channel::Email' },
    messages: thread.map((one, i) => ({
      id: i + 1,
      content: one.text,
      message_type: one.direction === 'inbound' ? 0 : 1,
      private: one.direction === 'note',
      created_at: seconds(one.at),
      sender: { name: one.author },
    })),
  };
}

function zammad(thread: Told[]) {
  const [first] = thread as [Told];
  return {
    id: first.conversation,
    number: first.conversation,
    title: first.subject,
    group_id: 1,
    customer_id: `c-${first.address}`,
    customer: first.address,
    articles: thread.map((one, i) => ({
      id: i + 1,
      from: one.direction === 'inbound' ? `${first.name} <${first.address}>` : one.author,
      sender: one.direction === 'inbound' ? 'Customer' : 'Agent',
      type: one.direction === 'note' ? 'note' : 'email',
      content_type: 'text/plain',
      body: one.text,
      internal: one.direction === 'note',
      created_at: one.at,
    })),
  };
}

function html(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p>${escaped.replaceAll('\n', '<br>')}</p>`;
}
