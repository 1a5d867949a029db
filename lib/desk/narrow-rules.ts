import type { Dossier } from '../domain/dossier';
import type { Reading, Slot } from '../domain/reading';
import { wordingIn, type Guidance, type Wording } from '../guidance/document';
import { evaluateOffers, type GrantedOffer } from '../guidance/evaluate-offers';
import { matchProcedures } from '../guidance/match-procedures';
import { ruleContext } from '../guidance/rule-context';
import type { CheckRules } from '../reply/check/define-check';

/** Identity checks may repeat what the customer has said: that is their purpose. */
const IDENTITY: Slot[] = ['date', 'postcode', 'account'];

/** The guidance narrowed to one customer and conversation, as the checks take it. */
export function narrowRules(
  guidance: Guidance,
  dossier: Dossier,
  reading: Reading,
  { granted = [], ...known }: { persona?: string; stage?: string; granted?: readonly GrantedOffer[] } = {},
): CheckRules {
  const context = ruleContext(dossier, reading, known);
  const language = reading.language;
  const said = (wording: Wording) => wordingIn(wording, language) ?? wordingIn(wording, 'en') ?? '';
  const matched = matchProcedures(guidance, context);
  const offers = evaluateOffers(guidance, { ...context, role: dossier.agent.role, granted }).filter(
    (one) => one.allowed,
  );
  return {
    never: guidance.never.map(({ phrase, better }) => ({ phrase, better, rule: 'never' })),
    facts: matched.flatMap(({ procedure }) =>
      procedure.facts.flatMap((fact) => (wordingIn(fact, language) ? [{ text: said(fact), rule: procedure.id }] : [])),
    ),
    offers: offers.map(({ offer, upTo }) => ({
      what: said(offer.what),
      left: upTo,
      currency: offer.currency,
      rule: offer.id,
    })),
    identitySlots: matched.some(({ procedure }) => procedure.id.includes('identity')) ? IDENTITY : [],
    sources: [
      ...guidance.procedures.flatMap(({ say, facts }) => [...say, ...facts].map(said)),
      ...guidance.snippets.map(({ text }) => said(text)),
      ...offers.map(({ offer, upTo }) => `${said(offer.what)} ${amountOf(upTo, offer.currency)}`),
    ],
  };
}

function amountOf(amount: number | undefined, currency: string | undefined): string {
  return amount === undefined ? '' : `${amount} ${currency ?? ''}`;
}
