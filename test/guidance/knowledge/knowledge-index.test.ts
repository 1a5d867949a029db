import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeIndex, searchKnowledge } from '../../../lib/guidance/knowledge/knowledge-index';

const entries = [
  { id: 'fee', title: 'Annual fee', text: 'The gold card has an annual fee of 40 EUR; the first year is free.' },
  { id: 'lost', title: 'Lost card', text: 'A lost card is blocked at once and a new card is sent within five days.' },
  { id: 'limit', title: 'Transfer limit', text: 'Transfers are limited to 5,000 EUR a day.' },
];
const ids = (question: string) => searchKnowledge(knowledgeIndex(entries, 'en'), question).map((one) => one.id);

describe('searchKnowledge', () => {
  it('finds by other forms of the words, title before text', () => {
    expect(ids('I have lost my cards')[0]).toBe('lost');
    expect(ids('limits for transferring money')[0]).toBe('limit');
    expect(ids('Is there an annual fee in the first year?')[0]).toBe('fee');
  });

  it('finds nothing for words it does not know, nor for small words', () => {
    expect(ids('mortgage')).toEqual([]);
    expect(ids('what is the')).toEqual([]);
    expect(searchKnowledge(knowledgeIndex([], 'en'), 'lost card')).toEqual([]);
  });

  it('tells how much of the question an entry speaks of', () => {
    const [best] = searchKnowledge(knowledgeIndex(entries, 'en'), 'annual fee');
    expect(best).toMatchObject({ id: 'fee', shared: 2, covered: 1 });
    expect(searchKnowledge(knowledgeIndex(entries, 'en'), 'annual mortgage')[0]!.covered).toBeLessThan(0.6);
  });

  it.each([
    ['de', 'Rückgabefristen', 'Wie lang ist die Rückgabefrist?'],
    ['fr', 'Délais de livraison', 'Quel est le délai des livraisons ?'],
    ['es', 'Devoluciones gratuitas', '¿La devolución es gratuita?'],
    ['pt', 'Devoluções gratuitas', 'A devolução é gratuita?'],
    ['ar', 'رسوم الشحن', 'كم رسوم شحن الطلب؟'],
  ])('finds in %s by stems', (language, title, question) => {
    const index = knowledgeIndex([{ id: 'it', title, text: '' }, ...entries], language);
    expect(searchKnowledge(index, question)[0]?.id).toBe('it');
  });

  it('never fails, and its shares stay shares, whatever is asked', () => {
    const index = knowledgeIndex(entries, 'en');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        for (const { covered, score } of searchKnowledge(index, question)) {
          expect(covered).toBeGreaterThan(0);
          expect(covered).toBeLessThanOrEqual(1.000001);
          expect(score).toBeGreaterThan(0);
        }
      }),
    );
  });
});
