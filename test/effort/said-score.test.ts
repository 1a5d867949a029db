import { describe, expect, it } from 'vitest';
import { saidScore } from '../../lib/effort/said-score';
import { anInteraction } from '../db/an-interaction';

const ask = (text = 'How easy was it for you, from 1 to 7?') =>
  anInteraction({ id: 'ask', direction: 'outbound', at: '2026-03-12T09:00:00.000Z', text });
const reply = (text: string) => anInteraction({ id: 'reply', text });

describe('after we asked', () => {
  it.each([
    ['6/7, thank you!', 6],
    ['I would say 5 out of 7', 5],
    ['7 von 7', 7],
    ['4', 4],
    ['Sehr einfach, danke', 7],
    ['That was very easy', 7],
    ['Très difficile', 1],
    ['muy fácil', 7],
    ['Foi muito difícil', 1],
    ['كان سهلا جدا', 7],
    ['not very easy, to be honest', 2],
  ])('%s is %i', (text, score) => {
    const found = saidScore([ask(), reply(text)])!;
    expect(found).toMatchObject({ score, interaction: 'reply' });
    expect(text.slice(found.start, found.end).trim()).toBe(found.words);
  });

  it.each([
    '8/10',
    '0/7',
    '24/7',
    'I wrote on 6/7/2026',
    'My order is 16/72',
    'The zip is very easy to break, and '.repeat(9),
  ])('%s is no answer', (text) => expect(saidScore([ask(), reply(text)])).toBeUndefined());
});

it('takes no words for an answer that nobody asked for', () => {
  expect(saidScore([reply('Setting it up was very easy.')])).toBeUndefined();
  expect(saidScore([reply('It arrived on 6/7 as promised.')])).toBeUndefined();
  expect(saidScore([reply('6/7')])).toMatchObject({ score: 6 });
});

it('lets a later answer outrank an earlier one, and leaves surveys to themselves', () => {
  const later = anInteraction({ id: 'later', text: 'Sorry, I meant 3/7', at: '2026-03-13T09:00:00.000Z' });
  expect(saidScore([ask(), reply('6/7'), later])).toMatchObject({ score: 3, interaction: 'later' });
  const survey = { measure: 'CES', question: '', score: 6, min: 1, max: 7, highIs: 'ease' } as const;
  expect(saidScore([anInteraction({ id: 's', text: '6/7', survey })])).toBeUndefined();
});
