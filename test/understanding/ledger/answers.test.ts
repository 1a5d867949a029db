import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { quoteOf } from '../../../lib/domain/reading';
import { detectAsks } from '../../../lib/understanding/ledger/detect-asks';
import { packFor } from '../../../lib/understanding/languages';
import { message as aMessage, readOn } from './a-conversation';

const message = (id: string, direction: Interaction['direction'], text: string, day: number) =>
  aMessage(id, direction, text, day, 'chat');
const read = (...interactions: Interaction[]) => readOn(9, interactions);

const ASKS: Array<[string, string, string]> = [
  ['en', 'Could you let me know your order number?', 'order-number'],
  ['en', 'Which version are you on?', 'version'],
  ['de', 'Haben Sie die Bestellnummer zur Hand?', 'order-number'],
  ['fr', 'Pourriez-vous me communiquer votre numéro de commande ?', 'order-number'],
  ['es', '¿Me facilita su número de pedido, por favor?', 'order-number'],
  ['pt', 'Pode indicar-nos o número da sua encomenda?', 'order-number'],
  ['ar', 'هل يمكنك تزويدنا برقم الطلب؟', 'order-number'],
];
const STATEMENTS: Array<[string, string]> = [
  ['en', 'Thanks for your order number.'],
  ['en', 'Please reply to this email whenever it suits you.'],
  ['de', 'Ich sehe Ihre Bestellnummer bei uns.'],
  ['fr', 'Merci pour votre numéro de commande.'],
  ['es', 'Gracias por su número de pedido.'],
  ['pt', 'Obrigada pelo número da sua encomenda.'],
  ['ar', 'شكرا على رقم الطلب.'],
];

describe('what a text of ours asks for', () => {
  it.each(ASKS)('%s: %s', (language, text, slot) => {
    expect(detectAsks(text, packFor(language)?.ledger).map((ask) => ask.slot)).toEqual([slot]);
  });

  it.each(STATEMENTS)('%s asks nothing: %s', (language, text) => {
    expect(detectAsks(text, packFor(language)?.ledger)).toEqual([]);
  });
});

describe('what the customer has answered', () => {
  it('takes a bare answer as the answer to the question before it', () => {
    const asked = message('i1', 'outbound', 'Which version are you running?', 1);
    const [answer] = read(asked, message('i2', 'inbound', '11.1.2', 2)).answered;
    expect(answer).toMatchObject({ slot: 'version', value: '11.1.2', askedIn: { interaction: 'i1' } });
  });

  it('leaves a bare answer alone when several things were asked', () => {
    const asked = message('i1', 'outbound', 'Which version are you running, and what is your serial number?', 1);
    expect(read(asked, message('i2', 'inbound', '11.1.2', 2)).answered).toEqual([]);
  });

  it.each([
    ['My serial number is AB-1234-9.', 'serial', 'AB-1234-9'],
    ['Meine Kundennummer lautet 44170 und ich warte.', 'account', '44170'],
    ['Mon numéro de réservation est KZB7Q2.', 'booking-reference', 'KZB7Q2'],
    ['Mi número de seguimiento es 99871234.', 'tracking-number', '99871234'],
    ['O número de série é SN-77120, está na caixa.', 'serial', 'SN-77120'],
    ['رقم الحجز هو QT4471 وشكرا', 'booking-reference', 'QT4471'],
  ])('reads a value by the noun before it: %s', (text, slot, value) => {
    const inbound = message('i1', 'inbound', text, 1);
    const { answered } = read(inbound);
    expect(answered.map((one) => [one.slot, one.value])).toEqual([[slot, value]]);
    expect(quoteOf(answered[0]!.evidence, [inbound])).toBe(value);
  });
});

describe('text that nobody wrote for us', () => {
  it.each([
    '',
    '😀😀😀',
    'a'.repeat(100_000),
    '\u202e\u2066x\u2069',
    '<div><p>&nbsp;',
    `at f (a.js:1:2)\n`.repeat(500),
  ])('is read without harm (case %#)', (text) => {
    const reading = read(message('i1', 'inbound', text, 1));
    expect(reading.tried).toEqual([]);
    expect(reading.promises).toEqual([]);
  });
});
