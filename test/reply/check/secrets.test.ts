import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../../lib/reply/check/secrets';
import { sentencesOf } from '../../../lib/reply/check/sentences';

describe('secretsIn', () => {
  it.each([
    ['Wants a visit. Cabinet flooded, do not tell the customer.', 'cabin'],
    ['Will Montag. Charge fehlerhaft, nicht weitersagen.', 'charg'],
    ['Cliente espera. Armario quemado (no decir).', 'armar'],
    ['Veut son colis. Palette perdue, on ne le dit pas.', 'palet'],
    ['Quer tampo novo. Remessa riscada, não divulgar.', 'remes'],
    ['ينتظر الفني. الكابينة محترقة، لا تقولوا للعميل.', 'كابين'],
  ])('takes only what is marked as secret from "%s"', (note, stem) => {
    const found = secretsIn(note);
    expect(found.some((one) => one.startsWith(stem) || stem.startsWith(one))).toBe(true);
    expect(found).not.toContain('wants');
    expect(found).not.toContain('monta');
    expect(found).not.toContain('espera'.slice(0, 5));
  });

  it('takes nothing from a note without such a mark', () => {
    expect(secretsIn('Wants a visit on Tuesday. Cable swapped.')).toEqual([]);
  });
});

it('ends no German sentence with the stop of a day', () => {
  expect(sentencesOf('Am 24. Februar war es zugesagt. Heute gilt das.', 'de').map(({ text }) => text)).toEqual([
    'Am 24. Februar war es zugesagt.',
    'Heute gilt das.',
  ]);
});
