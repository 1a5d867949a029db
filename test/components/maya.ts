import type { Dossier } from '../../lib/domain/dossier';
import type { Interaction } from '../../lib/domain/interaction';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import type { Evidence, Reading } from '../../lib/domain/reading';
import type { Draft } from '../../lib/domain/reply';

/** An invented customer with a history on three channels: the usual state of the panel. */
const SITE = 'https://brightwell.example';
const PARTY = 'email:maya.okafor@northwind.example';

function interaction(
  id: string,
  one: Pick<Interaction, 'channel' | 'direction' | 'at' | 'text'> & Partial<Interaction>,
): Interaction {
  return {
    id,
    contentKey: id,
    system: 'acme',
    conversation: 'acme:brightwell.example:48213',
    party: PARTY,
    audience: { site: SITE },
    origin: 'page',
    capturedAt: one.at,
    ...one,
  };
}

export const interactions: Interaction[] = [
  interaction('m1', {
    channel: 'email',
    direction: 'inbound',
    author: 'Maya Okafor',
    at: '2026-04-20T08:12:00Z',
    conversation: 'acme:brightwell.example:47001',
    subject: 'Which router fits a three-floor house?',
    text: 'Hello,\n\nwhich of your routers would you take for a house with three floors?',
  }),
  interaction('m2', {
    channel: 'email',
    direction: 'outbound',
    author: 'Jonas',
    at: '2026-04-20T10:02:00Z',
    conversation: 'acme:brightwell.example:47001',
    subject: 'Which router fits a three-floor house?',
    text: 'Hi Maya, the Hearth 3 with one satellite covers three floors.',
  }),
  interaction('o1', {
    channel: 'order',
    direction: 'event',
    at: '2026-04-22T09:00:00Z',
    conversation: 'acme:brightwell.example:order-1029',
    subject: 'Order A-1029',
    text: 'Order A-1029: Hearth 3 router, 1 satellite',
    order: { id: 'A-1029', at: '2026-04-22T09:00:00Z', items: ['Hearth 3'], amount: 189, currency: 'EUR' },
  }),
  interaction('c1', {
    channel: 'chat',
    direction: 'inbound',
    author: 'Maya Okafor',
    at: '2026-05-03T17:40:00Z',
    conversation: 'acme:brightwell.example:chat-77',
    subject: 'Chat',
    text: 'The connection drops every evening. My order number is A-1029.',
  }),
  interaction('c2', {
    channel: 'chat',
    direction: 'outbound',
    author: 'Jonas',
    at: '2026-05-03T17:44:00Z',
    conversation: 'acme:brightwell.example:chat-77',
    subject: 'Chat',
    text: 'Thanks! Could you tell me the firmware version?',
  }),
  interaction('c3', {
    channel: 'chat',
    direction: 'inbound',
    author: 'Maya Okafor',
    at: '2026-05-03T17:46:00Z',
    conversation: 'acme:brightwell.example:chat-77',
    subject: 'Chat',
    text: 'It says 3.1.2',
  }),
  interaction('p1', {
    channel: 'phone',
    direction: 'note',
    author: 'Lena',
    at: '2026-05-05T09:20:00Z',
    conversation: 'acme:brightwell.example:call-12',
    subject: 'Call',
    text: 'cust reset router w/ me on the line, no effect, promised callback by Fri',
  }),
  interaction('e1', {
    channel: 'email',
    direction: 'inbound',
    author: 'Maya Okafor',
    at: '2026-05-11T07:55:00Z',
    subject: 'Still dropping',
    text: 'This is the third time I write. Nobody called me back on Friday and the connection still drops every evening. I work from home and have a presentation on Thursday. I would like a replacement. When can I have it?',
  }),
];

export function evidence(id: string, words: string): Evidence {
  const { text } = interactions.find((one) => one.id === id)!;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${id}`);
  return { interaction: id, start, end: start + words.length };
}

export const dossier: Dossier = {
  customer: {
    id: PARTY,
    name: 'Maya Okafor',
    identifiers: [
      { kind: 'email', value: 'maya.okafor@northwind.example' },
      { kind: 'phone', value: '+44 20 7946 0018' },
    ],
  },
  interactions,
  orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
  current: 'acme:brightwell.example:48213',
  now: '2026-05-11T08:00:00Z',
  agent: { name: 'Lena', role: 'frontline' },
};

export const openMaya: OpenConversation = {
  kind: 'conversation',
  tabId: 7,
  windowId: 1,
  document: 'd1',
  system: 'acme',
  systemName: 'Acme Desk',
  origin: SITE,
  url: `${SITE}/inbox/48213`,
  conversation: 'acme:brightwell.example:48213',
  conversationId: '48213',
  subject: 'Still dropping',
  channel: 'email',
  status: 'open',
  composer: { kind: 'public', hasText: false, recipients: [] },
  resolution: {
    kind: 'matched',
    name: 'Maya Okafor',
    identifier: { kind: 'email', value: 'maya.okafor@northwind.example' },
    key: PARTY,
    ground: 'field',
    confidence: 0.98,
    linked: [PARTY, 'phone:+442079460018'],
    chosenByAgent: false,
  },
  readings: [
    {
      name: 'Maya Okafor',
      identifiers: [{ kind: 'email', value: 'maya.okafor@northwind.example' }],
      ground: 'field',
      confidence: 0.98,
    },
  ],
  newest: 'e1',
  unknown: [],
  seenAt: '2026-05-11T08:00:00Z',
};

export const reading: Reading = {
  version: '1',
  language: 'en',
  languageConfidence: 0.99,
  feeling: {
    label: 'frustrated',
    intensity: 2,
    course: 'rising',
    evidence: [evidence('e1', 'This is the third time I write'), evidence('e1', 'Nobody called me back on Friday')],
  },
  feelings: [],
  reasons: [{ id: 'device-fault', confidence: 0.9 }],
  answered: [
    {
      slot: 'order-number',
      question: 'Order number',
      value: 'A-1029',
      normalized: 'a1029',
      evidence: evidence('c1', 'My order number is A-1029'),
      channel: 'chat',
      at: '2026-05-03T17:40:00Z',
      confidence: 0.98,
      state: 'current',
    },
    {
      slot: 'version',
      question: 'Firmware version',
      value: '3.1.2',
      normalized: '3.1.2',
      evidence: evidence('c3', '3.1.2'),
      askedIn: evidence('c2', 'Could you tell me the firmware version?'),
      channel: 'chat',
      at: '2026-05-03T17:46:00Z',
      confidence: 0.95,
      state: 'stale',
    },
  ],
  tried: [
    {
      step: 'reset',
      label: 'Router reset',
      outcome: 'failed',
      evidence: evidence('p1', 'cust reset router w/ me on the line, no effect'),
      channel: 'phone',
      at: '2026-05-05T09:20:00Z',
      confidence: 0.95,
    },
  ],
  promises: [
    {
      what: 'a callback',
      due: '2026-05-08',
      kept: 'no',
      evidence: evidence('p1', 'promised callback by Fri'),
      channel: 'phone',
      at: '2026-05-05T09:20:00Z',
    },
  ],
  questions: [
    { text: 'When can I have it?', kind: 'question', evidence: evidence('e1', 'When can I have it?'), open: true },
  ],
  circumstances: [{ kind: 'work', words: 'I work from home', evidence: evidence('e1', 'I work from home') }],
  facts: [],
  effort: {
    index: 68,
    signals: [
      { kind: 'repeat-contact', count: 3, points: 30, interactions: ['c1', 'p1', 'e1'] },
      { kind: 'channel-switch', count: 2, points: 18, interactions: ['p1', 'e1'] },
      { kind: 'waiting', count: 72, points: 20, interactions: ['p1'] },
    ],
  },
  person: [
    { kind: 'contacts', values: { count: 3, days: 9, channels: 3 }, evidence: [] },
    { kind: 'wants', values: { words: 'a replacement' }, evidence: [evidence('e1', 'I would like a replacement')] },
    {
      kind: 'promise-broken',
      values: { what: 'a callback by Friday' },
      evidence: [evidence('p1', 'promised callback by Fri')],
    },
  ],
  traits: { formality: 'neutral', address: 'unknown', brevity: 'brief', preferredChannel: 'email' },
};

const TEXT =
  'Hi Maya, you have now had to contact us three times about the same drops, and the reset you did with us on Tuesday did not hold. Nobody called you on Friday; that is our fault. I am sending a replacement router today for order A-1029, so it is with you before your presentation on Thursday. I will email the tracking number by 5 pm.';

function range(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

export const draft: Draft = {
  id: 'draft-1',
  text: TEXT,
  language: 'en',
  style: 'direct',
  why: [
    { kind: 'rule', rule: 'replace-after-two', text: 'rule' },
    { kind: 'evidence', text: 'evidence', evidence: evidence('p1', 'cust reset router w/ me on the line, no effect') },
  ],
  evidence: [evidence('p1', 'cust reset router w/ me on the line, no effect')],
  commitments: [range('sending a replacement router today'), range('email the tracking number by 5 pm')],
  findings: [],
  basedOn: 'e1',
  writer: 'embedded',
  planVersion: '1',
  guidanceVersion: 4,
};
