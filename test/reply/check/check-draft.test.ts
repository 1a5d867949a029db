import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft, checks } from '../../../lib/reply/check/check-draft';
import type { CheckInput } from '../../../lib/reply/check/define-check';
import { anInteraction } from '../../db/an-interaction';
import { aReading } from './a-reading';

const current = 'acme:desk.example:1';
const first = anInteraction({
  id: 'i1',
  at: '2026-03-05T10:00:00.000Z',
  text: 'My order A-1029 drops every evening. When will the engineer come?',
});
const note = anInteraction({
  id: 'i2',
  at: '2026-03-06T10:00:00.000Z',
  direction: 'note',
  text: 'Customer is on the watch list of the fraud team, ref FR-8841.',
});

function input(text: string, given: Partial<CheckInput> = {}): CheckInput {
  return {
    text,
    dossier: {
      customer: { name: 'Maya Okafor', identifiers: [{ kind: 'email', value: 'maya@okafor.example' }] },
      interactions: [first, note],
      orders: [{ id: 'A-1029', at: '2026-02-20T10:00:00.000Z', amount: 89, currency: 'GBP', items: ['Router X2'] }],
      current,
      now: '2026-03-06T12:00:00.000Z',
      agent: { role: 'frontline' },
    },
    reading: aReading({}),
    rules: {
      never: [{ phrase: 'any inconvenience', better: 'the lost evenings', rule: 'never-1' }],
      facts: [],
      offers: [],
      identitySlots: [],
      sources: ['A trace takes 3 working days.'],
    },
    ...given,
  };
}
const kinds = (text: string, given?: Partial<CheckInput>) => checkDraft(input(text, given)).map((one) => one.kind);

it('has every check of the folder, once', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../lib/reply/check')).filter((file) =>
    file.endsWith('.check.ts'),
  );
  expect(checks.map((check) => `${check.kind}.check.ts`).sort()).toEqual(files.sort());
});

describe('checkDraft', () => {
  it('has nothing to say of a clean reply, or of an empty box', () => {
    expect(
      kinds(
        'Hi Maya,\n\nthe drops on order A-1029 end tomorrow: the engineer comes by 5 pm. You paid £89, and nothing more is due.',
      ),
    ).toEqual([]);
    expect(kinds('  ')).toEqual([]);
  });

  it('stops a greeting to somebody else, and mends the name', () => {
    const [finding] = checkDraft(input('Hello Ben,\nall is well.'));
    expect(finding).toMatchObject({
      kind: 'wrong-name',
      severity: 'stop',
      span: [6, 9],
      repair: 'Hello Maya,\nall is well.',
    });
  });

  it.each(['Hi there,', 'Hallo zusammen,', 'Dear Ms Okafor,', 'Bonjour Maya,', 'Hola, Maya:', 'مرحباً مايا'])(
    'takes %j for no wrong name',
    (greeting) => {
      const arabic = greeting.startsWith('مرحب');
      const dossier = { ...input('').dossier, customer: { name: arabic ? 'مايا' : 'Maya Okafor', identifiers: [] } };
      expect(checkDraft(input(`${greeting}\nok`, { dossier })).filter((one) => one.kind === 'wrong-name')).toEqual([]);
    },
  );

  it.each([
    ['We wrote to ben@adler.example as well.', 'wrong-customer-data'],
    ['Your order B-2231 is on its way.', 'wrong-customer-data'],
    ['We refund £120 today.', 'unsourced-fact'],
    ['See https://pay.example/now for more.', 'unsourced-fact'],
    ['You are on the watch list of the fraud team.', 'internal-leak'],
    ['Your reference is FR-8841.', 'internal-leak'],
    ['Sorry for ANY   inconvenience.', 'banned-phrase'],
  ])('stops %j as %s, and its repair is clean', (text, kind) => {
    const whole = `Hi Maya,\nthe engineer comes tomorrow. ${text}`;
    const finding = checkDraft(input(whole)).find((one) => one.kind === kind);
    expect(finding?.severity).toBe('stop');
    expect(kinds(finding!.repair!)).not.toContain(kind);
    expect(finding!.repair).toContain('the engineer comes tomorrow.');
  });

  it('stops asking for what was told and suggesting what was tried, in six languages, and not naming either', () => {
    const evidence = { interaction: 'i1', start: 9, end: 15 };
    const told = {
      slot: 'order-number' as const,
      question: 'order-number',
      value: 'A-1029',
      normalized: 'a1029',
      evidence,
      channel: 'email' as const,
      at: first.at,
      confidence: 1,
      state: 'current' as const,
    };
    const reset = {
      step: 'reset',
      label: 'reset',
      outcome: 'failed' as const,
      evidence,
      channel: 'email' as const,
      at: first.at,
      confidence: 1,
    };
    const of = (language: string, state: 'current' | 'stale' = 'current') =>
      aReading({ language, answered: [{ ...told, state }], tried: [reset] });
    const asks: Array<[string, string]> = [
      ['en', 'Could you let me know your order number?'],
      ['de', 'Könnten Sie mir bitte Ihre Bestellnummer nennen?'],
      ['fr', 'Pourriez-vous me donner votre numéro de commande ?'],
      ['es', '¿Podría decirme su número de pedido?'],
      ['pt', 'Pode dizer-me o número da encomenda?'],
      ['ar', 'هل يمكنك إرسال رقم الطلب؟'],
    ];
    for (const [language, text] of asks) expect(kinds(text, { reading: of(language) }), text).toContain('re-ask');
    expect(kinds('Could you let me know your order number?', { reading: of('en', 'stale') })).not.toContain('re-ask');
    expect(kinds('I have your order number, A-1029, here.', { reading: of('en') })).not.toContain('re-ask');
    expect(kinds('Please reset the router once more.', { reading: of('en') })).toContain('repeated-fix');
    expect(kinds('Bitte setzen Sie den Router zurück auf Werkseinstellungen.', { reading: of('de') })).toContain(
      'repeated-fix',
    );
    expect(kinds('You already reset the router, and it did not help.', { reading: of('en') })).not.toContain(
      'repeated-fix',
    );
  });

  it('says that the thread moved on', () => {
    const newer = anInteraction({ id: 'i3', at: '2026-03-06T11:00:00.000Z', text: 'Never mind, it works.' });
    const dossier = { ...input('').dossier, interactions: [first, note, newer] };
    expect(kinds('The engineer comes.', { dossier, basedOn: 'i1' })).toContain('stale');
    expect(kinds('The engineer comes.', { dossier, basedOn: 'i3' })).not.toContain('stale');
  });

  it('misses a required fact and an open question, and only then', () => {
    const rules = { ...input('').rules, facts: [{ text: 'a trace takes 3 working days', rule: 'lost' }] };
    const question = {
      text: 'When will the engineer come?',
      kind: 'question' as const,
      evidence: { interaction: 'i1', start: 37, end: 65 },
      open: true,
    };
    const reading = aReading({ questions: [question] });
    expect(kinds('We opened a trace.', { rules, reading })).toEqual(['unanswered-question', 'missing-procedure-fact']);
    expect(kinds('The engineer comes today. The trace takes 3 working days.', { rules, reading })).toEqual([]);
  });

  it('notices a sentence that this customer has had before', () => {
    const before = 'We are looking into this with our network team and will come back to you tomorrow morning.';
    expect(kinds(before, { said: { toCustomer: [before], byTeam: [] } })).toContain('worn-phrase');
  });
});
