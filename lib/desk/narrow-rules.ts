import type { Dossier } from '../domain/dossier';
import type { Reading, Slot } from '../domain/reading';
import { wordingIn, type Guidance, type Wording } from '../guidance/document';
import { evaluateOffers, type GrantedOffer } from '../guidance/evaluate-offers';
import { likelyProcedure } from '../guidance/likely-procedure';
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
  // A procedure that only seems to be meant asks for its facts, which warns; it gives nothing away and exempts nothing.
  const followed = matched[0]?.procedure ?? likelyProcedure(guidance, dossier);
  const offers = evaluateOffers(guidance, { ...context, role: dossier.agent.role, granted }).filter(
    (one) => one.allowed,
  );
  return {
    never: guidance.never.map(({ phrase, better }) => ({ phrase, better, rule: 'never' })),
    // Of several procedures that apply one is followed, the first; what the others require is not part of this reply.
    facts:
      followed?.facts.flatMap((fact) => (wordingIn(fact, language) ? [{ text: said(fact), rule: followed.id }] : [])) ??
      [],
    // What somebody else must agree to first is not the agent's to promise.
    offers: offers.map(({ offer, withoutApproval }) => ({
      what: said(offer.what),
      left: withoutApproval,
      currency: offer.currency,
      rule: offer.id,
    })),
    identitySlots: matched.some(({ procedure }) => procedure.id.includes('identity')) ? IDENTITY : [],
    sources: [
      ...guidance.procedures.flatMap(({ say, facts }) => [...say, ...facts].map(said)),
      ...guidance.snippets.map(({ text }) => said(text)),
      ...offers.map(({ offer, withoutApproval }) => `${said(offer.what)} ${amountOf(withoutApproval, offer.currency)}`),
    ],
  };
}

function amountOf(amount: number | undefined, currency: string | undefined): string {
  return amount === undefined ? '' : `${amount} ${currency ?? ''}`;
}
