import { describe, expect, it } from 'vitest';
import { packFor } from '../../../lib/understanding/languages';
import { namedValues } from '../../../lib/understanding/ledger/named-values';
import { typedValues } from '../../../lib/understanding/ledger/values';

describe('values that a language tells in words', () => {
  it.each([
    [
      'en',
      'I paid by credit card, it drops since last Monday.',
      ['since-when=last Monday', 'payment-method=credit card'],
    ],
    ['en', 'It says "Payment declined" every time.', ['error-message=Payment declined']],
    ['en', 'The order number is not 4471 but something else.', []],
    [
      'de',
      'Bezahlt habe ich per Lastschrift, seit gestern geht nichts.',
      ['since-when=gestern', 'payment-method=Lastschrift'],
    ],
    ['en', 'My booking reference KQ7P2M and account no. is 88120-3.', ['booking-reference=KQ7P2M', 'account=88120-3']],
    ['de', 'Ich habe per Rechnung bezahlt.', ['payment-method=Rechnung']],
    [
      'fr',
      'Payé par carte bancaire, en panne depuis hier soir.',
      ['since-when=hier soir', 'payment-method=carte bancaire'],
    ],
    ['es', 'Pagué con tarjeta y no funciona desde el lunes.', ['since-when=lunes', 'payment-method=tarjeta']],
    [
      'pt',
      'Paguei por transferência e não funciona desde ontem.',
      ['since-when=ontem', 'payment-method=transferência'],
    ],
    ['ar', 'لا يعمل منذ أمس.', ['since-when=أمس']],
  ])('%s: %s', (language, text, expected) => {
    expect(namedValues(text, packFor(language)?.ledger, false).map((one) => `${one.slot}=${one.value}`)).toEqual(
      expected,
    );
  });
});

describe('values that show their own kind', () => {
  it.each([
    ['Call 020 7946 0958 or write to 12 Elm Street, SW1A 1AA.', ['phone', 'address', 'postcode']],
    ['Lindenweg 4, 50667 Köln', ['address', 'postcode']],
    ['12 rue des Lilas, 69003 Lyon', ['address', 'postcode']],
    ['Calle Mayor 12, 28013 Madrid', ['address', 'postcode']],
    ['Rua das Flores, 12, 1000-205 Lisboa', ['address', 'postcode']],
    ['Bought on 12/03/2026, not order from 2025, ISO-9001 and COVID-19.', []],
    ['order 4471-889', ['order-number']],
  ])('%s', (text, slots) => {
    expect(typedValues(text).map((one) => one.slot)).toEqual(slots);
  });
});
