import { describe, expect, it } from 'vitest';
import { message, readOn } from './a-conversation';

const outcomes = (text: string, direction: 'inbound' | 'note' = 'inbound') =>
  readOn(12, [message('i1', direction, text, 12)]).tried.map((one) => one.outcome);

describe('a deed that no list of fixes names', () => {
  it.each([
    ['We descaled the machine last night and it still trips the fuse.', 'failed'],
    ['Lowering the brightness made no difference.', 'failed'],
    ['Ich habe die Dichtung geölt, trotzdem tropft es.', 'failed'],
    ['Purger le circuit a un peu aidé.', 'partly'],
    ['Limpié los contactos y ahora funciona perfectamente.', 'solved'],
    ['Troquei a tomada, deu na mesma.', 'failed'],
    ['نظفت الفلتر ولم يتغير شيء.', 'failed'],
    ['نظّفت الفلتر ولم يتغيّر شيء.', 'failed'],
  ])('counts with what came of it: %s', (text, outcome) => {
    expect(outcomes(text)).toEqual([outcome]);
  });

  it.each([
    'We descaled the machine last night.',
    'I uploaded the form but nobody replied.',
    'Your team lowered the price and the parcel is still not here.',
  ])('is none without an outcome of its own: %s', (text) => {
    expect(outcomes(text)).toEqual([]);
  });

  it('is told of what was advised before when an answer opens with it', () => {
    const tried = readOn(12, [
      message('i1', 'outbound', 'Could you update the app, please?', 11),
      message('i2', 'inbound', 'Updated, no change.', 12),
    ]).tried;
    expect(tried.map(({ step, outcome }) => [step, outcome])).toEqual([['update', 'failed']]);
  });
});

describe('sums and days of what was bought or charged', () => {
  const told = (text: string) =>
    readOn(12, [message('i1', 'inbound', text, 12)]).answered.map(({ slot, value }) => [slot, value]);

  it('are told by the sentence they stand in', () => {
    expect(told('You took £41.50 for something I bought from you on 20 February.')).toEqual([
      ['amount', '£41.50'],
      ['date', '20 February'],
    ]);
  });

  it('are not told of a day to come', () => {
    expect(told('The delivery should be here by 20 March.')).toEqual([]);
  });
});
