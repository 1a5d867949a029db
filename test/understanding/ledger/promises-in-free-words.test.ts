import { describe, expect, it } from 'vitest';
import { message, readOn } from './a-conversation';

const read = (...interactions: Parameters<typeof readOn>[1]) => readOn(20, interactions).promises;

describe('a promise in words that no list knows', () => {
  it.each([
    ['outbound', 'Your spare lens leaves us on Tuesday.'],
    ['outbound', 'I will have word from the foundry for you by Thursday evening.'],
    ['note', 'Kd. kriegt die Ersatzscheibe spätestens Do 12.3.'],
    ['note', 'Nouvelles de l’atelier promises pour jeudi.'],
    ['outbound', 'El jueves te paso el dato del taller.'],
    ['note', 'Fiquei de mandar a segunda via na quinta.'],
    ['outbound', 'رح نبعتلك المقبض الجديد يوم الخميس.'],
  ] as const)('is one in what we write (%s): %s', (direction, text) => {
    expect(read(message('i1', direction, text, 4)).map((one) => one.kept)).toHaveLength(1);
  });

  it.each([
    ['outbound', 'Our shop is open until Friday.'],
    ['outbound', 'Your parcel was handed over on Tuesday.'],
    ['note', 'Cust away until Friday, will test then.'],
    ['note', 'Kd. im Urlaub bis Freitag.'],
    ['outbound', 'Le magasin ferme vendredi à 18 h.'],
    ['note', 'Cliente viaja el jueves, lo piensa.'],
    ['outbound', 'A garantia vale até sexta.'],
  ] as const)('is none where a day is only told (%s): %s', (direction, text) => {
    expect(read(message('i1', direction, text, 4))).toEqual([]);
  });
});

describe('what the customer says of a promise', () => {
  const made = message('i1', 'note', 'Lens by post, with her by Thu 5th.', 4);
  it.each([
    ['The lens has arrived, cheers.', 'yes'],
    ['Not a word from you and no lens.', 'no'],
  ] as const)('%s', (text, kept) => {
    expect(read(made, message('i2', 'inbound', text, 9)).map((one) => one.kept)).toEqual([kept]);
  });

  it('keeps no other promise by thanks for a call', () => {
    const thanks = message('i2', 'inbound', 'Thanks for calling yesterday.', 5);
    expect(read(message('i1', 'outbound', 'We will send the lens by 15 March.', 4), thanks)[0]?.kept).not.toBe('yes');
  });
});
