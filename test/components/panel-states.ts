import type { PanelProps, Work } from '../../components/panel/panel-props';
import type { Replies } from '../../components/reply/replies';
import type { Resolution } from '../../lib/domain/open-conversation';
import { CES_2 } from '../../lib/effort/scales';
import { arabic } from './arabic';
import { oddStates } from './odd-states';
import { noActions } from './no-actions';
import { dossier, draft, evidence, openMaya, reading } from './maya';

const replies: Replies = {
  drafts: [draft, { ...draft, id: 'draft-2', style: 'warm' }, { ...draft, id: 'draft-3', style: 'thorough' }],
  index: 0,
  text: draft.text,
  findings: [],
  stale: false,
  adjustments: [],
};

const work: Work = { dossier, total: dossier.interactions.length, reading, replies };

export const usual: PanelProps = {
  tab: openMaya,
  accessDenied: false,
  welcome: false,
  demo: { state: 'absent' },
  work,
  insertion: { state: 'ready' },
  effort: { rater: 'agent-estimate' },
  scores: {
    list: [
      {
        id: 's1',
        conversation: openMaya.conversation,
        party: 'email:maya.okafor@northwind.example',
        system: 'acme',
        channel: 'email',
        rater: 'agent-estimate',
        score: 3,
        scale: CES_2,
        at: '2026-05-11T09:00:00Z',
        origin: 'page',
      },
    ],
    measure: 'CES 2.0',
    means: { 'agent-estimate': { mean: 3, n: 1 }, customer: undefined },
    others: 0,
  },
  sites: [
    { pattern: 'https://brightwell.example/*', origin: 'https://brightwell.example', on: true, ownData: true },
    { pattern: 'http://localhost/*', origin: 'http://localhost', on: false, ownData: false },
  ],
  paused: false,
  appearance: { theme: 'system', density: 'comfortable' },
  shortcuts: { insert: 'Alt+Shift+I', next: 'Alt+Shift+N' },
  ruleName: (id) => (id === 'replace-after-two' ? 'Replace after failed fixes' : undefined),
  actions: noActions,
};

function withReplies(changed: Partial<Replies>): PanelProps {
  return { ...usual, work: { ...work, replies: { ...replies, ...changed } } };
}

function inDoubt(doubt: Omit<Extract<Resolution, { kind: 'doubt' }>, 'kind'>): PanelProps {
  return { ...usual, work: undefined, tab: { ...openMaya, resolution: { kind: 'doubt', ...doubt } } };
}

const reask = `${draft.text} Could you tell me your order number?`;
const findings: Replies['findings'] = [
  {
    kind: 're-ask',
    severity: 'stop',
    span: [reask.indexOf('Could'), reask.length],
    because: { interaction: 'c1', quote: 'My order number is A-1029' },
    repair: draft.text,
  },
  { kind: 'worn-phrase', severity: 'warn', span: [0, 8], because: {} },
];

const newcomer: PanelProps = {
  ...usual,
  tab: {
    ...openMaya,
    conversationId: '48219',
    resolution: {
      ...(openMaya.resolution as Extract<Resolution, { kind: 'matched' | 'new' }>),
      kind: 'new',
      name: 'Tom Field',
      identifier: { kind: 'email', value: 'tom@field.example' },
    },
  },
  work: {
    dossier: {
      ...dossier,
      customer: { name: 'Tom Field', identifiers: [{ kind: 'email', value: 'tom@field.example' }] },
      interactions: dossier.interactions.filter((one) => one.id === 'e1'),
    },
    total: 1,
    reading: {
      ...reading,
      feeling: { label: 'calm', intensity: 0, course: 'unknown', evidence: [] },
      answered: [],
      tried: [],
      effort: { index: 0, signals: [] },
      person: [{ kind: 'first-contact', values: {}, evidence: [] }],
    },
    replies,
  },
};

const solved: PanelProps = { ...usual, tab: { ...openMaya, status: 'solved' }, effort: { rater: 'agent-estimate' } };

/** Every state of the panel by name: for the gallery, the tests by role and name, and axe. */
export const panelStates: Record<string, PanelProps> = {
  usual,
  arabic,
  starting: { ...usual, tab: undefined, work: undefined },
  reading: { ...usual, work: { dossier, total: 8 } },
  welcome: { ...usual, welcome: true },
  'welcome-loaded': { ...usual, welcome: true, demo: { state: 'loaded', count: 412 } },
  'no-access': {
    ...usual,
    tab: { kind: 'no-access', tabId: 7, origin: 'https://brightwell.example' },
    work: undefined,
  },
  'no-access-unknown': { ...usual, tab: { kind: 'no-access', tabId: 7 }, work: undefined },
  'access-denied': {
    ...usual,
    accessDenied: true,
    tab: { kind: 'no-access', tabId: 7, origin: 'https://brightwell.example' },
    work: undefined,
  },
  restricted: { ...usual, tab: { kind: 'restricted', tabId: 7 }, work: undefined },
  'no-conversation': {
    ...usual,
    tab: { kind: 'no-conversation', tabId: 7, origin: 'https://brightwell.example', systemName: 'Acme Desk' },
    work: undefined,
  },
  'not-understood': {
    ...usual,
    tab: { kind: 'not-understood', tabId: 7, origin: 'https://brightwell.example' },
    work: undefined,
  },
  paused: { ...usual, paused: true, tab: { kind: 'paused', tabId: 7 }, work: undefined },
  'doubt-two': inDoubt({
    why: 'two-people',
    candidates: [
      {
        name: 'Maya Okafor',
        identifiers: [{ kind: 'email', value: 'maya.okafor@northwind.example' }],
        ground: 'header',
        confidence: 0.5,
        role: 'sender',
      },
      {
        name: 'Sam Okafor',
        identifiers: [{ kind: 'email', value: 'sam@northwind.example' }],
        ground: 'header',
        confidence: 0.5,
        role: 'cc',
      },
    ],
  }),
  'doubt-mailbox': inDoubt({
    why: 'shared-mailbox',
    candidates: [
      {
        name: 'Sam Okafor',
        identifiers: [{ kind: 'email', value: 'family@okafor.example' }],
        ground: 'field',
        confidence: 0.95,
        role: 'requester',
      },
    ],
    people: [
      { name: 'Maya Okafor', conversations: 3, lastAt: '2026-04-02T10:00:00Z' },
      { name: 'Sam Okafor', conversations: 0 },
    ],
  }),
  'doubt-nobody': inDoubt({ why: 'nobody', candidates: [] }),
  'look-alike': inDoubt({
    why: 'look-alike',
    candidates: [
      {
        name: 'Maya Okafor',
        identifiers: [{ kind: 'email', value: 'maya.okafor@northwlnd.example' }],
        ground: 'field',
        confidence: 0.9,
        role: 'requester',
      },
    ],
    resembles: { name: 'Maya Okafor', value: 'maya.okafor@northwind.example' },
  }),
  'new-customer': newcomer,
  'feeling-corrected': { ...usual, work: { ...work, correctedFeeling: 'worried' } },
  conflict: {
    ...usual,
    work: {
      ...work,
      reading: {
        ...reading,
        answered: [
          ...reading.answered,
          { ...reading.answered[0]!, value: 'A-1030', state: 'conflict' },
          {
            ...reading.answered[0]!,
            slot: 'device',
            value: 'Hearth 3',
            evidence: evidence('c1', 'The connection drops'),
          },
        ],
      },
    },
  },
  writing: { ...usual, work: { ...work, replies: undefined } },
  'nothing-to-say': { ...usual, work: { ...work, replies: { ...replies, drafts: [], text: '' } } },
  stopped: withReplies({ text: reask, findings }),
  warned: withReplies({ findings: [findings[1]!] }),
  stale: withReplies({ stale: true }),
  'writer-fell-back': withReplies({ fellBack: 'too-slow' }),
  'no-composer': { ...usual, tab: { ...openMaya, composer: undefined } },
  note: { ...usual, tab: { ...openMaya, composer: { kind: 'note', hasText: false, recipients: [] } } },
  'note-asked': {
    ...usual,
    tab: { ...openMaya, composer: { kind: 'note', hasText: false, recipients: [] } },
    insertion: { state: 'note' },
  },
  inserted: { ...usual, insertion: { state: 'inserted', undoable: true } },
  'insert-failed': { ...usual, insertion: { state: 'failed' } },
  'moved-on': { ...usual, insertion: { state: 'refused', why: 'moved-on' } },
  solved,
  'solved-customer-said': { ...solved, effort: { rater: 'customer' } },
  'said-in-thread': { ...solved, effort: { rater: 'agent-estimate', said: { score: 6, words: '6/7' } } },
  'survey-offered': {
    ...usual,
    effort: { rater: 'agent-estimate', survey: { line: 'How easy was it, from 1 to 7?' } },
  },
  'survey-refused': { ...usual, effort: { rater: 'agent-estimate', survey: { no: 'upset' } } },
  'next-issue': {
    ...usual,
    work: {
      ...usual.work!,
      next: {
        issue: {
          reason: 'return',
          next: 'refund',
          share: { value: 0.34, low: 0.26, high: 0.43, n: 120 },
          lift: 3.1,
          days: 9,
        },
        since: '2026-05-11T07:00:00Z',
        answer: 'Refunds arrive within 5 working days.',
      },
    },
  },
  'effort-on-five': { ...solved, effort: { rater: 'agent-estimate', measure: 'CES 1.0' } },
  armed: { ...usual, effort: { rater: 'agent-estimate', armed: true } },
  logged: { ...solved, effort: { rater: 'agent-estimate', logged: { id: 's1', score: 3, rater: 'agent-estimate' } } },
  'store-newer': { ...usual, trouble: 'newer-version', work: undefined },
  'store-full': { ...usual, trouble: 'full', work: undefined },
  ...oddStates(usual),
};
