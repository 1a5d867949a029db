import type { PanelProps } from '../../components/panel/panel-props';
import type { Interaction } from '../../lib/domain/interaction';
import { dossier, draft, openMaya, reading } from './maya';
import { noActions } from './no-actions';

/** A customer who writes Arabic, to see both directions in one panel. */
const [first, second] = dossier.interactions as [Interaction, Interaction];
const interactions: Interaction[] = [
  {
    ...first,
    id: 'a1',
    channel: 'chat',
    direction: 'inbound',
    author: 'ليلى حداد',
    at: '2026-05-03T10:00:00Z',
    conversation: 'x:1',
    text: 'رقم طلبي هو A-1029 والجهاز لا يعمل',
  },
  {
    ...second,
    id: 'a2',
    channel: 'phone',
    direction: 'note',
    author: 'Lena',
    at: '2026-05-05T10:00:00Z',
    conversation: 'x:2',
    text: 'أعادت تشغيل الجهاز معي على الهاتف دون فائدة',
  },
  {
    ...first,
    id: 'a3',
    direction: 'inbound',
    author: 'ليلى حداد',
    at: '2026-05-11T10:00:00Z',
    conversation: dossier.current,
    text: 'هذه المرة الثالثة التي أكتب فيها ولم يتصل بي أحد',
  },
];

const quote = (interaction: string, end: number) => ({ interaction, start: 0, end });

const text =
  'مرحبًا ليلى، اضطررتِ إلى التواصل معنا ثلاث مرات بسبب المشكلة نفسها، وإعادة التشغيل يوم الثلاثاء لم تنفع. سأرسل إليكِ اليوم جهازًا بديلًا للطلب A-1029، وسأوافيكِ برقم التتبع قبل الساعة الخامسة مساءً.';

export const arabic: PanelProps = {
  tab: {
    ...openMaya,
    resolution: {
      kind: 'matched',
      name: 'ليلى حداد',
      identifier: { kind: 'email', value: 'layla@haddad.example' },
      key: 'email:layla@haddad.example',
      ground: 'field',
      confidence: 0.97,
      linked: [],
      chosenByAgent: false,
    },
  },
  accessDenied: false,
  welcome: false,
  demo: { state: 'absent' },
  work: {
    dossier: {
      ...dossier,
      customer: { id: 'x', name: 'ليلى حداد', identifiers: [{ kind: 'email', value: 'layla@haddad.example' }] },
      interactions,
    },
    total: 3,
    reading: {
      ...reading,
      language: 'ar',
      feeling: { ...reading.feeling, evidence: [quote('a3', 30)] },
      answered: [{ ...reading.answered[0]!, evidence: quote('a1', 18) }],
      tried: [{ ...reading.tried[0]!, label: 'إعادة التشغيل', evidence: quote('a2', 30) }],
      person: [
        { kind: 'contacts', values: { count: 3, days: 9, channels: 3 }, evidence: [] },
        { kind: 'wants', values: { words: 'جهازًا بديلًا' }, evidence: [quote('a3', 20)] },
      ],
      traits: { formality: 'formal', address: 'unknown', brevity: 'brief' },
    },
    replies: {
      drafts: [
        {
          ...draft,
          id: 'ar',
          text,
          language: 'ar',
          commitments: [{ start: text.indexOf('سأرسل'), end: text.indexOf(' للطلب') }],
          why: [
            { kind: 'rule', rule: 'replace', text: 'rule' },
            { kind: 'evidence', text: 'evidence', evidence: quote('a2', 30) },
          ],
        },
      ],
      index: 0,
      text,
      findings: [],
      stale: false,
      adjustments: [],
    },
  },
  insertion: { state: 'ready' },
  effort: { rater: 'agent-estimate' },
  sites: [],
  paused: false,
  appearance: { theme: 'system', density: 'comfortable' },
  shortcuts: { insert: 'Alt+Shift+I', next: 'Alt+Shift+N' },
  ruleName: () => undefined,
  actions: noActions,
};
