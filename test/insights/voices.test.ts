import { expect, it } from 'vitest';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import { themesOf } from '../../lib/insights/voices';
import { anInteraction } from '../db/an-interaction';

const text = 'Hello. The refund took far too long! My number is 07700900123, call me.';
const start = text.indexOf('far');
const facts = (given: Partial<ConversationFacts> = {}): ConversationFacts => ({
  key: 'a',
  party: 'email:maya@okafor.example',
  at: '2026-03-03T10:00:00.000Z',
  lastAt: '2026-03-03T10:00:00.000Z',
  channel: 'email',
  reason: 'refund',
  stage: 'purchase',
  language: 'en',
  feeling: 'frustrated',
  intensity: 2,
  effort: 20,
  signals: {},
  voices: [{ polarity: 'complaint', interaction: 'i', start, end: start + 12 }],
  origin: 'page',
  ...given,
});
const said = new Map([['i', anInteraction({ id: 'i', text })]]);
const may = { refused: new Set<string>(), canOpen: () => true };
const quotes = (list: ConversationFacts[], given: Partial<typeof may> = {}, from = said) =>
  themesOf(list, from, { ...may, ...given }).flatMap((one) => one.quotes.map((quote) => quote.text));

it('quotes the sentence, counted under its theme', () => {
  expect(themesOf([facts()], said, may)).toMatchObject([{ reason: 'refund', praise: 0, complaints: 1 }]);
  expect(quotes([facts()])).toEqual(['The refund took far too long!']);
});

it('quotes nobody who refused, nothing behind a wall, and nothing that was erased', () => {
  expect(quotes([facts()], { refused: new Set(['email:maya@okafor.example']) })).toEqual([]);
  expect(quotes([facts()], { canOpen: () => false })).toEqual([]);
  expect(quotes([facts()], {}, new Map())).toEqual([]);
});

it('leaves out a sentence that names a person', () => {
  const at = text.indexOf('My number');
  expect(quotes([facts({ voices: [{ polarity: 'complaint', interaction: 'i', start: at, end: at + 9 }] })])).toEqual(
    [],
  );
});
