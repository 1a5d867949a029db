import { describe, expect, test } from 'vitest';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { dossierOf, type Scenario } from '../../bench/scenario';

type Said = Pick<Scenario['interactions'][number], 'text'> & Partial<Scenario['interactions'][number]>;

/** What a conversation of these messages has told, as `slot: value`, without what was taken back. */
function told(said: Array<string | Said>, orders: Scenario['orders'] = []): string[] {
  const interactions = said.map((one, i) => ({
    id: `i${i}`,
    channel: 'chat' as const,
    direction: 'inbound' as const,
    at: `2026-03-0${i + 1}T10:00:00Z`,
    ...(typeof one === 'string' ? { text: one } : one),
  }));
  const dossier = dossierOf({
    id: 's',
    now: '2026-03-09T10:00:00Z',
    agent: {},
    customer: { identifiers: [] },
    orders,
    interactions,
    current: 'c',
  });
  return readDossier(dossier)
    .answered.filter((one) => one.state !== 'superseded')
    .map((one) => `${one.slot}: ${one.value}`);
}

describe('what customers tell unasked', () => {
  test.each([
    ['My kettle is the Pelto 40 and it leaks when it boils.', 'model: Pelto 40'],
    ['Hallo, unser Router FB 6430 verliert ständig die Verbindung.', 'model: FB 6430'],
    ['Bonjour, ma machine est une Orvella K7, elle ne démarre plus.', 'model: Orvella K7'],
    ['Hola, el router es un Tenzo R410 y se apaga solo.', 'model: Tenzo R410'],
    ['Olá, o meu forno é um Brasal 62 e deixou de aquecer.', 'model: Brasal 62'],
    ['مرحبا، الغسالة نيلا W40 ما بتشتغل من امبارح', 'model: نيلا W40'],
    ['It has been dropping out since Thursday lunchtime, please help.', 'since-when: Thursday lunchtime'],
    ['Das Gerät geht seit Pfingstmontag nicht mehr an.', 'since-when: Pfingstmontag'],
    ['La box est en panne depuis jeudi midi.', 'since-when: jeudi midi'],
    ['No funciona desde el jueves 12 por la noche.', 'since-when: jueves 12 por la noche'],
    ['Não funciona desde quinta à noite.', 'since-when: quinta à noite'],
    ['The light on the hub goes orange and then it dies.', 'indicator: The light on the hub goes orange'],
    ['Die Lampe am Router blinkt rot.', 'indicator: Die Lampe am Router blinkt rot'],
    ['The export is empty in Firefox 128 on Windows 10.', 'browser: Firefox 128'],
    ['The export is empty in Firefox 128 on Windows 10.', 'system: Windows 10'],
    ["We're on Basic, do we have to change?", 'plan: Basic'],
    ['My flight BX 207 was cancelled.', 'flight: BX 207'],
    ['The invoice 88-2107 is wrong, who can look at it?', 'invoice: 88-2107'],
    ['We moved: 9 Heol Bryn, Swansea. Please change it.', 'address: 9 Heol Bryn, Swansea'],
    ['Ich brauche das Kleid bis Samstag, sonst ist es zu spät.', 'deadline: Samstag'],
    ['It always drops at around 9 pm, nothing helps.', 'time-of-day: at around 9 pm'],
    ['We fly out on Friday and nothing has arrived.', 'deadline: Friday'],
  ])('%s', (text, value) => {
    expect(told([text])).toContain(value);
  });

  test.each([
    'Please see page 3 of the manual, the Step 4 there is wrong.',
    'Im Lager in Halle 3 war niemand, und die Seite 12 fehlt.',
    'Nous avons attendu à la porte 4, puis au guichet 2.',
    'I read it on Monday and it made me laugh.',
  ])('nothing is told by: %s', (text) => {
    expect(told([text])).toEqual([]);
  });

  test('a thing from an order is called as the customer calls it', () => {
    const orders = [
      {
        id: 'PL-2291',
        at: '2026-02-01T10:00:00Z',
        amount: 40,
        currency: 'EUR',
        items: ['Veldor Kite 300 tent'],
        status: 'delivered',
      },
    ];
    expect(told(['The Kite 300 has a torn seam.'], orders)).toEqual(['product: Kite 300']);
  });

  test('figures that got mixed up are put right, in the same message or a later one', () => {
    expect(told(['My order is KT-40718.', 'I meant something else, KT-40781 it is.'])).toEqual([
      'order-number: KT-40781',
    ]);
    expect(told(['My contract number is 55203-B.', 'By the way it reads 55230-B on the letter.'])).toEqual([
      'account: 55230-B',
    ]);
  });

  test('a sum stays when a number beside it is corrected', () => {
    expect(told(['You charged me £40.00.', 'Sorry, wrong number: you charged £12.50, order 88120.'])).toContain(
      'amount: £40.00',
    );
  });

  test("a description answers our question in the customer's own words", () => {
    const asked = { direction: 'outbound' as const, text: 'Hello Ann. Can you describe it for me?' };
    expect(told(['My bag never came.', asked, 'small red rucksack with a white star on the flap'])).toEqual([
      'open: small red rucksack with a white star on the flap',
    ]);
    expect(told(['My bag never came.', asked, 'No.'])).toEqual([]);
  });

  test("any sum in the customer's words is theirs, one in a note only when it was paid", () => {
    expect(told(['I had to get a taxi, £18.40, who covers that?'])).toEqual(['amount: £18.40']);
    expect(told([{ direction: 'note', text: 'Called him, £20.00 voucher as goodwill.' }])).toEqual([]);
  });

  test('the newest day that suits stands alone', () => {
    expect(told(['Saturday works for me.', 'Sorry, make it Monday.'])).toEqual(['availability: Monday']);
  });

  test("what a note calls a known fault is nobody's order", () => {
    expect(told([{ direction: 'note', text: 'Called her. Known bug, QX-5120, fix next week.' }])).toEqual([]);
  });
});
