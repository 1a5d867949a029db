import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnHabits } from '../../../lib/reply/learn/learn-habits';
import { mannerOf } from '../../../lib/reply/learn/manner-of';
import type { WrittenDraft } from '../../../lib/reply/learn/written-draft';

const BODY = 'The parcel left our warehouse this morning. I will write again by 5 pm with where it is.';
const LETTER = `Dear Maya,\n\n${BODY}\n\nKind regards\nPriya`;
let n = 0;
const draft = (sent: string, given: Partial<WrittenDraft> = {}): WrittenDraft => ({
  conversation: `c${n++}`,
  proposed: LETTER,
  sent,
  channel: 'email',
  language: 'en',
  ...given,
});
const ids = (drafts: WrittenDraft[]) => learnHabits(drafts).map((one) => one.id);
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe('learnHabits', () => {
  it('counts a change as a habit the third time, not before', () => {
    const drop = () => draft(`${BODY}\n\nKind regards\nPriya`);
    expect(ids(times(2, drop))).toEqual([]);
    expect(learnHabits(times(3, drop))).toEqual([
      { kind: 'greeting', id: 'greeting:mail', from: undefined, to: undefined, place: 'mail', seen: 3, of: 3 },
    ]);
  });

  it.each([
    ['the signature', `Dear Maya,\n\n${BODY}`, 'signOff:mail'],
    ['length', 'Dear Maya,\n\nThe parcel left our warehouse this morning.\n\nKind regards\nPriya', 'shorter:mail'],
    ['a word', LETTER.replace('parcel', 'package'), 'word:en:parcel:package'],
    ['a greeting exchanged, in words', LETTER.replace('Dear', 'Hi'), 'word:en:dear:hi'],
  ])('sees %s', (_, sent, id) => expect(ids(times(3, () => draft(sent)))).toEqual([id]));

  it('keeps chats and letters apart', () => {
    const chat = () => draft(BODY, { proposed: `Hi Maya,\n${BODY}`, channel: 'chat' });
    expect(ids(times(3, chat))).toEqual(['greeting:chat']);
  });

  it('takes a name that one customer is called by for no habit', () => {
    const sent = LETTER.replace('Maya', 'Ms Okafor');
    expect(ids(times(4, () => draft(sent, { conversation: 'c' })))).toEqual([]);
  });

  it('is none when it is done in no more than half of the drafts', () => {
    const drop = times(3, () => draft(`${BODY}\n\nKind regards\nPriya`));
    expect(ids([...drop, ...times(3, () => draft(LETTER))])).toEqual([]);
  });

  it('ends when the agent puts back what a habit left out', () => {
    const drop = times(3, () => draft(`${BODY}\n\nKind regards\nPriya`));
    const back = times(3, () => draft(LETTER, { proposed: `${BODY}\n\nKind regards\nPriya` }));
    expect(ids([...drop, ...back])).toEqual([]);
  });

  it('learns nothing from a text of the agent’s own, from numbers, or from a draft sent as it was', () => {
    expect(ids(times(4, () => draft('No idea why this happens, ask my boss please tomorrow evening.')))).toEqual([]);
    expect(ids(times(4, () => draft(LETTER.replace('5 pm', '6 pm'))))).toEqual([]);
    expect(ids(times(4, () => draft(LETTER)))).toEqual([]);
  });

  it('is the same for the same drafts, whatever they hold, and never throws', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    const any = fc.record({
      conversation: fc.constantFrom('a', 'b', 'c'),
      proposed: texts,
      sent: texts,
      channel: fc.constantFrom('email', 'chat'),
      language: fc.constantFrom('en', 'ar'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (drafts) => {
        const habits = learnHabits(drafts);
        expect(learnHabits(drafts)).toEqual(habits);
        for (const one of habits) expect(one.seen).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('mannerOf', () => {
  it('holds for its channel and language, and not when switched off', () => {
    const habits = learnHabits(
      times(3, () => draft(LETTER.replace('parcel', 'package').replace('Dear Maya,\n\n', ''))),
    );
    const off = habits.map((one) => one.id);
    const where = { channel: 'email', language: 'en' };
    expect(mannerOf(habits, [], where)).toMatchObject({ noGreeting: true, words: [{ from: 'parcel', to: 'package' }] });
    expect(mannerOf(habits, [], { channel: 'chat', language: 'en' }).noGreeting).toBe(false);
    expect(mannerOf(habits, [], { channel: 'email', language: 'de' }).words).toEqual([]);
    expect(mannerOf(habits, off, where)).toEqual({ noGreeting: false, noSignOff: false, shorter: false, words: [] });
  });
});
