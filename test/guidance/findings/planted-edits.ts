import { shop } from '../../../lib/guidance/default/shop';
import type { Guidance, Offer, Procedure } from '../../../lib/guidance/document';

type Kind = 'contradiction' | 'offer-above-limit' | 'banned-fact' | 'unreachable' | 'missing-fact';

/** A mistake a lead could make in the shop's guidance, and the document after it. What is expected is only that it is told at its section. */
interface PlantedEdit {
  kind: Kind;
  name: string;
  section: string;
  edited: unknown;
}

const refund = shop.offers[1]!;
const lost = shop.procedures[0]!;

const offers = (...list: Array<Partial<Offer>>) => ({
  ...shop,
  offers: [...shop.offers, ...list.map((one, i) => ({ ...refund, id: `new-${i}`, ...one }))],
});
const offer = (change: Partial<Offer>) => ({ ...shop, offers: [{ ...refund, ...change }, ...shop.offers.slice(2)] });
const procedure = (change: Partial<Procedure>) => ({
  ...shop,
  procedures: [{ ...lost, ...change }, ...shop.procedures.slice(1)],
});
const added = (change: Partial<Procedure>) => ({
  ...shop,
  procedures: [
    ...shop.procedures,
    { id: 'new', when: { reasons: ['price'] }, say: ['look into it'], facts: [], ...change },
  ],
});
const never = (phrase: string, better?: string, base: Guidance = shop) => ({
  ...base,
  never: [...base.never, { phrase, better }],
});
const words = (...list: Guidance['tone']['words']) => ({ ...shop, tone: { ...shop.tone, words: list } });
const edit = (kind: Kind, name: string, section: string, edited: unknown): PlantedEdit => ({
  kind,
  name,
  section,
  edited,
});

/** Five kinds of mistakes; the same list is never read by the rules that find them. */
export const plantedEdits: PlantedEdit[] = [
  edit('contradiction', 'two refunds for one case with different limits', 'offers', offers({ limit: 90 })),
  edit(
    'contradiction',
    'the same, with its reasons in another order',
    'offers',
    offers({ limit: 90, when: { reasons: ['damaged', 'delivery-lost'] } }),
  ),
  edit('contradiction', 'the same case, another sum to approve', 'offers', offers({ needsApprovalAbove: 20 })),
  edit('contradiction', 'the same offer twice', 'offers', offers({})),
  edit(
    'contradiction',
    'two procedures for one case, two times',
    'procedures',
    added({ when: lost.when, followUp: { count: 3, unit: 'days' } }),
  ),
  edit(
    'contradiction',
    'a word preferred both ways',
    'tone',
    words({ from: 'parcel', to: 'package' }, { from: 'package', to: 'parcel' }),
  ),
  edit(
    'contradiction',
    'one word with two preferred others',
    'tone',
    words({ from: 'parcel', to: 'package' }, { from: 'Parcel', to: 'shipment' }),
  ),
  edit('contradiction', 'a preferred word that is never to be said', 'tone', {
    ...words({ from: 'item', to: 'goods' }),
    never: [{ phrase: 'goods' }],
  }),
  edit(
    'contradiction',
    'a better wording with the banned words in it',
    'never',
    never('refund policy', 'quote the refund policy'),
  ),
  edit('contradiction', 'a voice example with banned words', 'tone', {
    ...shop,
    tone: { ...shop.tone, voice: ['Sorry for any inconvenience, Ada.'] },
  }),
  edit('contradiction', 'a brand that sounds and does not sound like one sentence', 'brands', {
    ...shop,
    brands: [{ id: 'a', name: 'A', sounds: ['Hello there!'], avoids: ['Hello there'] }],
  }),
  edit('contradiction', 'a snippet with banned words', 'snippets', {
    ...shop,
    snippets: [{ id: 's', topic: 'Returns', text: 'As per our policy, thirty days.' }],
  }),
  edit('contradiction', 'an escalation worded with banned words', 'escalations', { ...never('senior team') }),

  edit(
    'offer-above-limit',
    'a limit above that of the wider offer',
    'offers',
    offers({ limit: 400, when: { reasons: ['damaged'] } }),
  ),
  edit(
    'offer-above-limit',
    'the same, by stage',
    'offers',
    offers({ limit: 400, when: { ...refund.when, stages: ['leaving'] } }),
  ),
  edit(
    'offer-above-limit',
    'the same, without a limit',
    'offers',
    offers({ limit: undefined, needsApprovalAbove: undefined, when: { reasons: ['damaged'] } }),
  ),
  edit('offer-above-limit', 'approval that starts above the limit', 'offers', offer({ needsApprovalAbove: 200 })),
  edit('offer-above-limit', 'approval that is never needed', 'offers', offer({ needsApprovalAbove: 150 })),
  edit(
    'offer-above-limit',
    'a refund without any limit',
    'offers',
    offer({ limit: undefined, needsApprovalAbove: undefined }),
  ),
  edit(
    'offer-above-limit',
    'a step that gives more than any offer',
    'procedures',
    procedure({ say: ['refund 300 EUR at once'] }),
  ),
  edit('offer-above-limit', 'the same with a sign', 'procedures', procedure({ say: ['send a voucher over €500'] })),
  edit(
    'offer-above-limit',
    'an offer whose words say more than its limit',
    'offers',
    offer({ what: 'a refund of up to 500 EUR' }),
  ),
  edit('offer-above-limit', 'a limit without a currency', 'offers', offer({ currency: undefined })),
  edit('offer-above-limit', 'a negative limit', 'offers', offer({ limit: -5 })),
  edit(
    'offer-above-limit',
    'a fact that names more than any offer',
    'procedures',
    procedure({ facts: ['You get up to 900 EUR back.'] }),
  ),

  edit('banned-fact', 'a word of the required fact', 'procedures', never('carrier’s search')),
  edit('banned-fact', 'the same without its accent and case', 'procedures', never('WE DO NOT MAKE YOU WAIT')),
  edit('banned-fact', 'in German only', 'procedures', never('Paketdienst')),
  edit('banned-fact', 'in Arabic only', 'procedures', never('لن تنتظروا')),
  edit(
    'banned-fact',
    'a whole fact',
    'procedures',
    never('Send it back within 30 days', undefined, added({ facts: ['Send it back within 30 days.'] })),
  ),
  edit('banned-fact', 'a step', 'procedures', never('send the order again')),
  edit('banned-fact', 'the words of an offer', 'offers', never('voucher')),
  edit('banned-fact', 'a single letter', 'never', never('a')),

  edit(
    'unreachable',
    'amounts that cross',
    'procedures',
    added({ when: { order: { amountAtLeast: 100, amountAtMost: 50 } } }),
  ),
  edit('unreachable', 'a narrower procedure behind one that says as much', 'procedures', {
    ...shop,
    procedures: [
      { ...lost, id: 'wide', when: { reasons: ['price', 'billing'] } },
      { ...lost, id: 'narrow', when: { reasons: ['price'] } },
    ],
  }),
  edit('unreachable', 'an escalation behind one for every case', 'escalations', {
    ...shop,
    escalations: [{ ...shop.escalations[0]!, id: 'all', when: {} }, ...shop.escalations],
  }),
  edit('unreachable', 'a reason that does not exist', 'procedures', added({ when: { reasons: ['delivery-lots'] } })),
  edit(
    'unreachable',
    'a stage that does not exist',
    'offers',
    offers({ kind: 'other', when: { stages: ['churned'] } }),
  ),
  edit('unreachable', 'a persona that does not exist', 'procedures', added({ when: { personas: ['nobody'] } })),
  edit('unreachable', 'no role may make the offer', 'offers', offer({ roles: [] })),
  edit('unreachable', 'no reason is left in the list', 'procedures', procedure({ when: { reasons: [] } })),
  edit('unreachable', 'strongly calm', 'procedures', added({ when: { feelings: ['calm'], intensityAtLeast: 2 } })),
  edit('unreachable', 'an offer of nothing', 'offers', offer({ limit: 0, needsApprovalAbove: undefined })),
  edit(
    'unreachable',
    'a script left in a channel where it never runs',
    'procedures',
    added({ when: { channels: ['email'] }, leaveScriptWhen: { channels: ['phone'] } }),
  ),
  edit(
    'unreachable',
    'a script that is always left',
    'procedures',
    procedure({ leaveScriptWhen: { reasons: ['delivery-lost'] } }),
  ),
  edit('unreachable', 'effort above the end of its scale', 'procedures', added({ when: { effortAtLeast: 140 } })),
  edit('unreachable', 'opening hours that never open', 'hours', {
    ...shop,
    hours: { ...shop.hours, opens: '18:00', closes: '09:00' },
  }),
  edit('unreachable', 'a persona nothing speaks for', 'personas', {
    ...shop,
    personas: [
      {
        id: 'p',
        name: 'P',
        needs: [],
        hopes: [],
        fears: [],
        ambitions: [],
        triggers: [],
        hesitations: [],
        voice: [],
        cues: { for: [], against: [] },
      },
    ],
  }),
  edit('unreachable', 'a reason of the list that no procedure handles', 'reasons', {
    ...shop,
    reasons: [
      ...new Set(shop.procedures.flatMap((one) => one.when.reasons ?? [])),
      ...shop.offers.flatMap((one) => one.when.reasons ?? []),
      'gift-card',
    ]
      .filter((id, i, all) => all.indexOf(id) === i)
      .map((id) => ({ id, name: id })),
  }),

  edit('missing-fact', 'the fact was deleted', 'procedures', procedure({ facts: [] })),
  edit('missing-fact', 'the fact is blank', 'procedures', procedure({ facts: [' '] })),
  edit('missing-fact', 'the fact has a gap', 'procedures', procedure({ facts: ['Your refund takes [number] days.'] })),
  edit('missing-fact', 'the fact is still to be written', 'procedures', procedure({ facts: ['TBD'] })),
  edit('missing-fact', 'a template’s slot was left in', 'procedures', procedure({ say: ['call {customer} back'] })),
  edit(
    'missing-fact',
    'the fact was forgotten in Arabic',
    'procedures',
    procedure({ facts: [{ en: 'No need to wait.', de: 'Kein Warten.' }] }),
  ),
  edit('missing-fact', 'a procedure with nothing in it', 'procedures', added({ say: [] })),
  edit('missing-fact', 'a snippet past its day', 'snippets', {
    ...shop,
    snippets: [{ ...shop.snippets[0]!, expires: '2025-01-01' }],
  }),
];
