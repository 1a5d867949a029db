import { expect, it } from 'vitest';
import { narrowRules } from '../../lib/desk/narrow-rules';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import type { Offer } from '../../lib/guidance/document';
import { checkDraft } from '../../lib/reply/check/check-draft';
import { aDraft } from '../reply/check/a-draft';

const refund: Offer = {
  id: 'goodwill-refund',
  kind: 'refund',
  what: 'refund',
  when: {},
  limit: 150,
  needsApprovalAbove: 60,
  currency: 'EUR',
};

it('lets an agent promise what needs nobody’s approval, and not a cent more', () => {
  const { dossier, reading } = aDraft('');
  const rules = narrowRules({ ...defaultGuidance, offers: [refund] }, dossier, reading);
  const stops = (text: string) =>
    checkDraft({ ...aDraft(text), rules }).filter((one) => one.kind === 'over-promise' && one.severity === 'stop');
  expect(stops('I am sorry about this. We will refund you €60 today.')).toEqual([]);
  expect(stops('I am sorry about this. We will refund you €61 today.')).toHaveLength(1);
  expect(stops('I am sorry about this. We will refund you €150 today.')).toHaveLength(1);
});

it('requires the facts of the procedure that is followed, not of every one that applies', () => {
  const { dossier, reading } = aDraft('', {
    reasons: [{ id: 'refund', confidence: 1, evidence: { interaction: 'i1', start: 0, end: 6 } }],
  });
  const procedure = { say: [] };
  const procedures = [
    { ...procedure, id: 'always', when: {}, facts: ['The warranty covers two years.'] },
    { ...procedure, id: 'refund', when: { reasons: ['refund'] }, facts: ['Refunds take five days.'] },
  ];
  const { facts } = narrowRules({ ...defaultGuidance, procedures }, dossier, reading);
  expect(facts).toEqual([{ text: 'Refunds take five days.', rule: 'refund' }]);
});

it('asks for the facts of a rule whose words only loosely fit, and gives nothing away by it', () => {
  const { dossier, reading } = aDraft('');
  const text = 'My suitcase never came off the plane at Lisbon, and the desk was closed.';
  const history = { ...dossier, interactions: dossier.interactions.map((one) => ({ ...one, text })) };
  const when = { words: 'suitcase missing plane arrival' };
  const procedures = [{ id: 'identity-of-bag', when, say: [], facts: ['Bags are traced for 21 days.'] }];
  const offers = [{ ...refund, when: { words: 'suitcase missing plane arrival' } }];
  const rules = narrowRules({ ...defaultGuidance, procedures, offers }, history, reading);
  expect(rules.facts).toEqual([{ text: 'Bags are traced for 21 days.', rule: 'identity-of-bag' }]);
  expect(rules.offers).toEqual([]);
  expect(rules.identitySlots).toEqual([]);
});
