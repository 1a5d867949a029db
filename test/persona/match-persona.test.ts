import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPersonas } from '../../lib/persona/default-personas';
import { matchPersona } from '../../lib/persona/match-persona';
import { anInteraction } from '../db/an-interaction';
import type { Became } from '../../lib/domain/account-change';
import { journeyOf, stageOf } from '../../lib/persona/stage-of';

const now = '2026-03-12T09:00:00Z';

const message = (id: string, text: string, at = '2026-03-11T09:00:00Z', author = 'Maya Okafor') =>
  anInteraction({ id, text, at, author });

const business = [
  message('a', 'Our customers cannot pay and our business stands still.'),
  message('b', 'My clients are waiting for the invoice.'),
];

describe('a persona', () => {
  it('is probable when several messages speak for it, and shows their words', () => {
    const match = matchPersona(defaultPersonas, { interactions: business, now });
    expect(match).toMatchObject({ said: 'probably', persona: { id: 'runs-a-business-on-it' } });
    const quotes = match.for.map((one) =>
      business.find(({ id }) => id === one.interaction)!.text.slice(one.start, one.end),
    );
    expect(quotes).toEqual(['Our customers', 'our business', 'My clients', 'invoice']);
  });

  it('is unclear on one word, on nothing, and when the words are years old', () => {
    const one = matchPersona(defaultPersonas, { interactions: [message('a', 'Is it cheaper?')], now });
    expect(one.said).toBe('unclear');
    expect(one.persona).toBeUndefined();
    expect(matchPersona(defaultPersonas, { interactions: [], now })).toMatchObject({ said: 'unclear', confidence: 0 });
    const old = business.map((each) => ({ ...each, at: '2022-01-01T09:00:00Z' }));
    expect(matchPersona(defaultPersonas, { interactions: old, now }).said).toBe('unclear');
  });

  it('is what the agent says, with the evidence as it is', () => {
    const match = matchPersona(defaultPersonas, { interactions: business, now }, 'careful-buyer');
    expect(match).toMatchObject({ said: 'chosen', confidence: 1, persona: { id: 'careful-buyer' }, for: [] });
  });

  it('can be none, when the agent says so', () => {
    const match = matchPersona(defaultPersonas, { interactions: business, now }, '');
    expect(match).toMatchObject({ said: 'chosen', for: [], against: [] });
    expect(match.persona).toBeUndefined();
  });

  it('does not change with the name, nor with words around the cues', () => {
    const names = ['Emily', 'Mehmet', 'DeShawn', 'Fatima', 'Wei', 'Olga', 'Kwame', 'Lupita', 'محمد', 'Siobhán'];
    const dialect = ['innit', 'ain’t', 'y’all', 'wallah', 'tío', 'moin', 'oxente', 'finna', 'ché', ''];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...dialect), (name, word) => {
        const interactions = business.map((one) => ({ ...one, author: name, text: `${one.text} ${word} ${name}` }));
        const { said, confidence, persona } = matchPersona(defaultPersonas, { interactions, now });
        const plain = matchPersona(defaultPersonas, { interactions: business, now });
        expect({ said, confidence, persona }).toEqual({
          said: plain.said,
          confidence: plain.confidence,
          persona: plain.persona,
        });
      }),
    );
  });
});

describe('leaving', () => {
  const stage = (text: string) => stageOf({ interactions: [message('a', text)], orders: [], now });
  it.each([
    'Please cancel my contract at the end of the month.',
    'It does not work, so cancel my account.',
    'I have no choice but to cancel my subscription.',
    'Hiermit kündige ich meinen Vertrag.',
    'Je souhaite résilier mon contrat.',
    'Quiero darme de baja.',
    'Quero cancelar a minha conta.',
    'أريد إلغاء اشتراكي',
  ])('is asked for: %s', (text) => expect(stage(text)).toBe('leaving'));
  it.each([
    'I do not want to cancel my contract, only to change the address.',
    "I didn't cancel my subscription, why is it off?",
    'Ich möchte nicht kündigen, nur umziehen.',
    'Ich kündige nicht.',
    'Je ne veux pas résilier.',
    'No quiero darme de baja.',
    'Não quero cancelar a minha conta.',
    'لا أريد إلغاء اشتراكي',
  ])('is not: %s', (text) => expect(stage(text)).not.toBe('leaving'));
});

describe('the journey stage', () => {
  const order = { id: 'A-1', at: '2026-03-01T09:00:00Z', items: [] };
  it.each([
    ['unknown', [], []],
    ['awareness', [message('a', 'Do you deliver to Malta?')], []],
    ['consideration', [message('a', 'Do you deliver?'), message('b', 'And what does it cost?')], []],
    ['purchase', [], [order]],
    ['retention', [], [{ ...order, at: '2025-03-01T09:00:00Z' }]],
    ['leaving', [message('a', 'Please cancel my subscription.')], [order]],
    ['leaving', [message('a', 'Hiermit kündige ich.')], [order]],
  ] as const)('is %s', (stage, interactions, orders) => {
    expect(
      stageOf({ interactions: [...interactions], orders: orders.map((one) => ({ ...one, items: [] })), now }),
    ).toBe(stage);
  });
});

describe('a subscription', () => {
  const changed = (id: string, became: Became, at: string, of: 'subscription' | 'account' = 'subscription') => ({
    ...message(`${id}:${became}:${at}`, ''),
    direction: 'event' as const,
    channel: 'event' as const,
    at,
    account: { of, id, became, plan: 'Team' },
  });
  const kinds = (list: readonly { kind: string }[]) => list.map((one) => one.kind);

  it.each([
    ['leaving', [changed('s', 'started', '2025-03-01T09:00:00Z'), changed('s', 'cancelled', '2026-03-01T09:00:00Z')]],
    ['leaving', [changed('a', 'ended', '2026-03-01T09:00:00Z', 'account')]],
    // Taken back, given up long ago, or one of two.
    ['retention', [changed('s', 'cancelled', '2026-02-20T09:00:00Z'), changed('s', 'resumed', '2026-03-01T09:00:00Z')]],
    ['unknown', [changed('s', 'cancelled', '2025-03-01T09:00:00Z')]],
    ['retention', [changed('s', 'cancelled', '2026-03-01T09:00:00Z'), changed('t', 'renewed', '2026-02-01T09:00:00Z')]],
    ['purchase', [changed('s', 'started', '2026-03-01T09:00:00Z')]],
    ['consideration', [changed('s', 'trial', '2026-03-01T09:00:00Z')]],
    // Not yet.
    ['purchase', [changed('s', 'started', '2026-03-01T09:00:00Z'), changed('s', 'ended', '2027-03-01T09:00:00Z')]],
  ] as const)('makes it %s', (stage, interactions) =>
    expect(stageOf({ interactions: [...interactions], orders: [], now })).toBe(stage),
  );

  it('shows what speaks for the stage and what against, with the words', () => {
    const text = 'Hello. Please cancel my subscription.';
    const journey = journeyOf({
      interactions: [changed('s', 'past-due', '2026-03-02T09:00:00Z'), message('a', text)],
      orders: [{ id: 'A-1', at: '2026-03-01T09:00:00Z', items: [] }],
      now,
    });
    expect(journey.stage).toBe('leaving');
    expect(new Set(kinds(journey.for))).toEqual(new Set(['asked-to-leave', 'unpaid']));
    expect(kinds(journey.against)).toEqual(['ordered']);
    const { evidence } = journey.for.find((one) => one.kind === 'asked-to-leave')!;
    expect(text.slice(evidence!.start, evidence!.end)).toBe('cancel my subscription');
    const unpaid = journeyOf({
      interactions: [changed('s', 'past-due', '2026-03-02T09:00:00Z')],
      orders: [{ id: 'A-1', at: '2026-03-01T09:00:00Z', items: [] }],
      now,
    });
    expect([unpaid.stage, kinds(unpaid.for), kinds(unpaid.against)]).toEqual(['purchase', ['ordered'], ['unpaid']]);
  });
});
