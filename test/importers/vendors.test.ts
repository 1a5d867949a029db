import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const MAYA = 'maya@okafor.example';

const zendesk = {
  url: 'https://fernhill.zendesk.com/api/v2/tickets/35.json',
  id: 35,
  subject: 'Tent pole',
  description: 'It snapped.',
  requester_id: 20,
  submitter_id: 20,
  via: { channel: 'email', source: { from: { address: MAYA, name: 'Maya' } } },
  created_at: '2026-03-24T09:31:00Z',
  comments: [
    { id: 1, author_id: 20, body: 'It snapped.', public: true, created_at: '2026-03-24T09:31:00Z' },
    { id: 2, author_id: 7, html_body: '<p>Sorry &amp; soon</p>', public: true, created_at: '2026-03-24T10:00:00Z' },
    { id: 3, author_id: 7, body: 'Spare pole sent', public: false, created_at: '2026-03-24T10:05:00Z' },
    { id: 4, author_id: 20, body: 'Thanks', public: true, created_at: 'yesterday' },
  ],
  satisfaction_rating: { score: 'good', comment: 'Quick', updated_at: '2026-03-26T10:05:00Z' },
};
const freshdesk = {
  id: 36,
  subject: 'Tent pole',
  description: '<div>It snapped.</div>',
  description_text: 'It snapped.',
  requester_id: 20,
  responder_id: 7,
  source: 1,
  due_by: '2026-03-27T09:31:00Z',
  requester: { id: 20, name: 'Maya', email: MAYA },
  created_at: '2026-03-24T09:31:00Z',
  conversations: [
    {
      id: 2,
      body_text: 'Sorry & soon',
      incoming: false,
      private: false,
      user_id: 7,
      created_at: '2026-03-24T10:00:00Z',
    },
    {
      id: 3,
      body_text: 'Spare pole sent',
      incoming: false,
      private: true,
      user_id: 7,
      created_at: '2026-03-24T10:05:00Z',
    },
  ],
};
const intercom = {
  type: 'conversation',
  id: '37',
  created_at: 1774344660,
  source: {
    type: 'conversation',
    id: '1',
    body: '<p>It snapped.</p>',
    author: { type: 'user', id: '20', name: 'Maya', email: MAYA },
  },
  conversation_parts: {
    type: 'conversation_part.list',
    conversation_parts: [
      {
        id: '2',
        part_type: 'comment',
        body: '<p>Sorry &amp; soon</p>',
        created_at: 1774346400,
        author: { type: 'admin', id: '7', name: 'Priya' },
      },
      {
        id: '3',
        part_type: 'note',
        body: '<p>Spare pole sent</p>',
        created_at: 1774346700,
        author: { type: 'admin', id: '7' },
      },
      { id: '4', part_type: 'close', body: null, created_at: 1774346701, author: { type: 'admin', id: '7' } },
    ],
  },
};
const helpScout = {
  id: 38,
  type: 'email',
  mailboxId: 1,
  subject: 'Tent pole',
  primaryCustomer: { id: 20, type: 'customer', first: 'Maya', last: 'Okafor', email: MAYA },
  _embedded: {
    threads: [
      {
        id: 1,
        type: 'customer',
        body: 'It snapped.',
        createdAt: '2026-03-24T09:31:00Z',
        createdBy: { type: 'customer', first: 'Maya' },
      },
      {
        id: 2,
        type: 'message',
        body: 'Sorry &amp; soon',
        createdAt: '2026-03-24T10:00:00Z',
        createdBy: { type: 'user', first: 'Priya' },
      },
      { id: 3, type: 'note', body: 'Spare pole sent', createdAt: '2026-03-24T10:05:00Z' },
      { id: 4, type: 'lineitem', createdAt: '2026-03-24T10:05:00Z' },
    ],
  },
};
const gorgias = {
  id: 39,
  uri: '/api/tickets/39/',
  channel: 'email',
  subject: 'Tent pole',
  created_datetime: '2026-03-24T09:31:00',
  messages_count: 3,
  customer: { id: 20, email: MAYA, name: 'Maya' },
  messages: [
    {
      id: 1,
      from_agent: false,
      public: true,
      body_text: 'It snapped.',
      created_datetime: '2026-03-24T09:31:00Z',
      sender: { name: 'Maya' },
    },
    {
      id: 2,
      from_agent: true,
      public: true,
      body_html: 'Sorry &amp; soon',
      sent_datetime: '2026-03-24T10:00:00Z',
      sender: { name: 'Priya' },
    },
    { id: 3, from_agent: true, public: false, body_text: 'Spare pole sent', created_datetime: '2026-03-24T10:05:00Z' },
  ],
};
const hubspot = (id: string, direction: string, text: string, at: string, type = 'MESSAGE') => ({
  type,
  id,
  conversationsThreadId: '40',
  createdAt: at,
  direction,
  text,
  senders: [
    {
      actorId: direction === 'INCOMING' ? 'V-20' : 'A-7',
      name: direction === 'INCOMING' ? 'Maya' : 'Priya',
      deliveryIdentifier: {
        type: 'HS_EMAIL_ADDRESS',
        value: direction === 'INCOMING' ? MAYA : 'hello@fernhill.example',
      },
    },
  ],
  recipients: [{ actorId: 'V-20', deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: MAYA } }],
});
const chatwoot = {
  id: 41,
  account_id: 1,
  inbox_id: 2,
  meta: { sender: { id: 20, name: 'Maya', email: MAYA }, channel: 'Channel::WebWidget' },
  messages: [
    { id: 1, content: 'It snapped.', message_type: 0, created_at: 1774344660, sender: { name: 'Maya' } },
    { id: 2, content: 'Sorry & soon', message_type: 1, created_at: 1774346400, sender: { name: 'Priya' } },
    { id: 3, content: 'Spare pole sent', message_type: 1, private: true, created_at: 1774346700 },
    { id: 4, content: 'Conversation was resolved', message_type: 2, created_at: 1774346700 },
  ],
};
const zammad = {
  id: 42,
  number: '31042',
  title: 'Tent pole',
  group_id: 1,
  customer_id: 20,
  customer: MAYA,
  articles: [
    {
      id: 1,
      from: `Maya <${MAYA}>`,
      sender: 'Customer',
      type: 'email',
      content_type: 'text/plain',
      body: 'It snapped.',
      internal: false,
      created_at: '2026-03-24T09:31:00Z',
    },
    {
      id: 2,
      from: 'Priya',
      sender: 'Agent',
      type: 'email',
      content_type: 'text/html',
      body: 'Sorry &amp; soon',
      internal: false,
      created_at: '2026-03-24T10:00:00Z',
    },
    {
      id: 3,
      sender: 'Agent',
      type: 'note',
      content_type: 'text/plain',
      body: 'Spare pole sent',
      internal: true,
      created_at: '2026-03-24T10:05:00Z',
    },
  ],
};

const EXPORTS: [string, unknown[], string][] = [
  ['zendesk', [zendesk], 'tickets'],
  ['freshdesk', [freshdesk], 'tickets'],
  ['intercom', [intercom], 'conversations'],
  ['help-scout', [helpScout], '_embedded.conversations'],
  ['gorgias', [gorgias], 'data'],
  [
    'hubspot',
    [
      hubspot('1', 'INCOMING', 'It snapped.', '2026-03-24T09:31:00Z'),
      hubspot('2', 'OUTGOING', 'Sorry & soon', '2026-03-24T10:00:00Z'),
      hubspot('3', 'OUTGOING', 'Spare pole sent', '2026-03-24T10:05:00Z', 'COMMENT'),
    ],
    'results',
  ],
  ['chatwoot', [chatwoot], 'data.payload'],
  ['zammad', [zammad], 'tickets'],
];

const wrapped = (path: string, list: unknown): unknown =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ count: 1, [name]: inner, meta: { page: [1] } }), list);

describe.each(EXPORTS)('%s', (format, records, list) => {
  it.each([
    ['an array', JSON.stringify(records, undefined, 2)],
    ['an object with a list', JSON.stringify(wrapped(list, records))],
    ['lines', records.map((one) => JSON.stringify(one)).join('\n')],
  ])('is read from %s', async (_, text) => {
    const found = await readFile(text, 'export.json');
    expect(found.format).toBe(format);
    const messages = found.said.filter((one) => one.channel !== 'survey');
    expect(messages.slice(0, 3).map((one) => [one.direction, one.text, one.at.slice(0, 16)])).toEqual([
      ['inbound', 'It snapped.', '2026-03-24T09:31'],
      ['outbound', 'Sorry & soon', '2026-03-24T10:00'],
      ['note', 'Spare pole sent', '2026-03-24T10:05'],
    ]);
    for (const one of messages)
      expect(one.identifiers[0]).toEqual(
        format === 'zendesk' ? { kind: 'email', value: MAYA } : { kind: 'email', value: MAYA },
      );
  });
});

it('takes Zendesk’s host and ids, its rating, and reports one comment without a time', async () => {
  const { said, left } = await readFile(JSON.stringify([zendesk]), 'x.json');
  expect(said[0]).toMatchObject({ site: 'fernhill.zendesk.com', conversation: '35', sourceId: '1' });
  expect(said.at(-1)).toMatchObject({
    channel: 'survey',
    text: 'Quick',
    survey: { measure: 'CSAT', score: 1, max: 1 },
  });
  expect(left).toEqual([{ kind: 'rejected', why: 'no-date', field: 'comments[3] (35)' }]);
});

const shopify = {
  id: 5001,
  name: '#1001',
  email: MAYA,
  created_at: '2026-03-24T09:31:00Z',
  currency: 'GBP',
  total_price: '120.00',
  financial_status: 'paid',
  fulfillment_status: 'fulfilled',
  line_items: [{ name: 'Tent', quantity: 2 }],
};
const charge = {
  object: 'charge',
  id: 'ch_1',
  amount: 12000,
  currency: 'gbp',
  created: 1774344660,
  status: 'succeeded',
  description: 'Tent',
  billing_details: { email: MAYA, name: 'Maya' },
};
const yen = { ...charge, id: 'ch_2', amount: 500, currency: 'jpy', refunded: true };

it.each([
  ['shopify-json', JSON.stringify({ orders: [shopify] }), [['#1001', 120, 'GBP', ['2 × Tent'], 'fulfilled']]],
  [
    'shopify-csv',
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name,Id\n#1001,maya@okafor.example,paid,2026-03-24 10:00:00 +0000,fulfilled,GBP,120.00,2026-03-24 09:31:00 +0000,2,Tent,Maya,5001\n#1001,maya@okafor.example,,,,,,,1,Pegs,,\n#1002,maya@okafor.example,refunded,,,GBP,10.00,2026-03-25 09:31:00 +0000,1,Mug,Maya,5002\n',
    [
      ['#1001', 120, 'GBP', ['2 × Tent', 'Pegs'], 'fulfilled'],
      ['#1002', 10, 'GBP', ['Mug'], 'refunded'],
    ],
  ],
  [
    'stripe-json',
    JSON.stringify({ object: 'list', data: [charge, yen], has_more: false }),
    [
      ['ch_1', 120, 'GBP', ['Tent'], 'succeeded'],
      ['ch_2', 500, 'JPY', ['Tent'], 'refunded'],
    ],
  ],
  [
    'stripe-csv',
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Description,Status,Customer Email\nch_1,2026-03-24 09:31:00,120.00,0.00,gbp,Tent,Paid,maya@okafor.example\n',
    [['ch_1', 120, 'GBP', ['Tent'], 'paid']],
  ],
])('%s orders', async (format, text, expected) => {
  const found = await readFile(text, 'orders');
  expect(found.format).toBe(format);
  expect(found.left).toEqual([]);
  expect(
    found.said.map(({ order }) => [order!.id, order!.amount, order!.currency, order!.items, order!.status]),
  ).toEqual(expected);
  expect(found.said[0]!.at).toBe('2026-03-24T09:31:00.000Z');
});

describe('a damaged export', () => {
  it('loses only what is damaged', async () => {
    const line = (id: number) => JSON.stringify({ ...gorgias, id });
    const { all, said } = await readFile(
      `${line(1)}\n${line(2).slice(0, 300)}\n${line(3)}\nnot json\n${line(4).slice(0, 50)}`,
    );
    expect(new Set(said.map((one) => one.conversation))).toEqual(new Set(['1', '3']));
    expect(all.flatMap(({ imported, line: at }) => (imported.kind === 'rejected' ? [[imported.why, at]] : []))).toEqual(
      [
        ['truncated', 2],
        ['truncated', 5],
      ],
    );
  });

  it('cut off in a list keeps the list’s whole elements', async () => {
    const text = JSON.stringify({ tickets: [zendesk, { ...zendesk, id: 36 }] });
    const { said, left } = await readFile(text.slice(0, -40));
    expect(new Set(said.map((one) => one.conversation))).toEqual(new Set(['35']));
    expect(left.map(({ why }) => why)).toContain('truncated');
  });

  it('read as another vendor’s gives reasons, never an exception', async () => {
    const { importers } = await import('../../lib/importers/importers');
    const { BLANK_OPTIONS } = await import('../../lib/importers/import-options');
    const { pieces } = await import('./read-file');
    for (const importer of importers) {
      for (const record of [zendesk, freshdesk, intercom, { a: [] }, { id: {}, messages: [null, 4] }]) {
        const bytes = new TextEncoder().encode(JSON.stringify([record]));
        for await (const { data } of importer.split(pieces(bytes, 100), { ...BLANK_OPTIONS, delimiter: ',' })) {
          const found = await importer.read(data, BLANK_OPTIONS);
          for (const one of found) expect(one.kind).toMatch(/interaction|customer|rejected/);
        }
      }
    }
  });
});
