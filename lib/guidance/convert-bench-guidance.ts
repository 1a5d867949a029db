import { defaultGuidance } from './default/default-guidance';
import type { Guidance, Offer, OfferKind } from './document';
import { fold } from './fold';

/** The plain rules that a bench scenario may carry in place of a guidance document. */
export interface PlainRules {
  tone?: string;
  never?: string[];
  procedures?: Array<{ when?: string; say?: string[]; facts?: string[] }>;
  offers?: Array<{ what: string; limit?: number; currency?: string; when?: string; needsApprovalAbove?: number }>;
}

/** Plain rules as a document; `"default"` gives the shipped one. Hours and response times are the shipped ones. */
export function convertBenchGuidance(rules: 'default' | PlainRules | Guidance): Guidance {
  if (rules === 'default') return defaultGuidance;
  if ('format' in rules) return rules;
  return {
    ...defaultGuidance,
    version: 1,
    tone: { ...defaultGuidance.tone, warmth: warmthOf(rules.tone ?? ''), voice: [] },
    never: (rules.never ?? []).map((phrase) => ({ phrase })),
    procedures: (rules.procedures ?? []).map(({ when = '', say = [], facts = [] }, index) => ({
      id: `procedure-${index + 1}`,
      when: { words: when },
      say,
      facts,
    })),
    offers: (rules.offers ?? []).map(offerOf),
    escalations: [],
    snippets: [],
    journey: [],
  };
}

function offerOf(rule: NonNullable<PlainRules['offers']>[number], index: number): Offer {
  const { what, limit, currency, when = '', needsApprovalAbove } = rule;
  const money = limit === undefined || currency === undefined ? {} : { limit, currency };
  return { id: `offer-${index + 1}`, kind: kindOf(what), what, ...money, when: { words: when }, needsApprovalAbove };
}

const KINDS: Array<[OfferKind, string]> = [
  ['refund', 'refund money back erstattung ruckerstattung rembours reembols استرداد'],
  ['voucher', 'voucher credit gutschein guthaben bon avoir vale cupon credito قسيم رصيد'],
  ['discount', 'discount rabatt nachlass remise reduction descuento desconto خصم'],
  [
    'replacement',
    'replac exchange ersatz austausch umtausch remplac echange reemplaz cambio reposicion substitu troca بديل استبدال',
  ],
  ['free-month', 'month monat mois mes شهر'],
  ['express-shipping', 'express'],
];

function kindOf(what: string): OfferKind {
  const words = fold(what).split(' ');
  const found = KINDS.find(([, beginnings]) =>
    beginnings.split(' ').some((beginning) => words.some((word) => word.startsWith(beginning))),
  );
  return found?.[0] ?? 'other';
}

function warmthOf(tone: string): 0 | 1 | 2 | 3 {
  const words = fold(tone);
  if (/very warm|sehr herzlich|tres chaleureu/.test(words)) return 3;
  if (/factual|neutral|sachlich|brief|kurz|sobre/.test(words)) return 1;
  return 2;
}
