import { describe, expect, it } from 'vitest';
import { fragmentsIn } from '../../../lib/reply/plan/fragment-in';

const first = (language: string, text: string) => fragmentsIn(text, language)[0]?.words;

describe("a few of the customer's words", () => {
  it.each([
    ['en', 'Hello. A second keyboard turned up today.', 'A second keyboard turned up today'],
    ['de', 'Alles ist durchnässt.', 'Alles ist durchnässt'],
    ['fr', 'Le 5 mars, une collègue devait me rappeler.', 'une collègue devait me rappeler'],
    ['es', 'Anulé el teclado y lo enviaron igual.', 'Anulé el teclado'],
    ['pt', 'Hoje chegou outro pacote igual.', 'Hoje chegou outro pacote igual'],
    ['ar', 'وصل اليوم صندوق ثان مثل الأول.', 'وصل اليوم صندوق ثان مثل الأول'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(language, text)).toBe(expected);
  });

  it.each([
    ['a question', 'When does the parcel arrive?'],
    ['words to us', 'Your colleague promised another parcel.'],
    ['a name', 'Steve Collier.'],
    ['a street', 'Moved into 12 Castle Street.'],
    ['a number', 'The code 4711 never worked.'],
    ['what is private', 'My husband went into hospital.'],
  ])('never %s', (_what, text) => {
    expect(fragmentsIn(text, 'en')).toEqual([]);
  });

  it('says where its words stand', () => {
    const text = 'Odd. A second keyboard turned up today.';
    for (const { words, start } of fragmentsIn(text, 'en')) expect(text.slice(start).startsWith(words)).toBe(true);
  });
});
