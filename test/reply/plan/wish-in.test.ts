import { describe, expect, it } from 'vitest';
import { asksToKnow, saysWish, wishesIn, wishIn } from '../../../lib/reply/plan/wish-in';

describe('wishIn', () => {
  it.each([
    [
      "The shirt is fine it is just too big for me, I'd like a medium instead if you have it",
      "I'd like a medium instead",
    ],
    [
      "please send the watch to a different address, I've moved: Unit 14",
      'please send the watch to a different address',
    ],
    ['I want to return the jacket because the sleeves are too short', 'I want to return the jacket'],
    ['Ich möchte den Toaster zurückgeben, weil das Geräusch stört', 'Ich möchte den Toaster zurückgeben'],
    ['Je voudrais retourner la tente parce que ma mère ne s’en sert pas', 'Je voudrais retourner la tente'],
  ])('cuts "%s" to its wish', (request, wish) => {
    expect(wishIn(request)).toBe(wish);
  });

  it('tells a wish from what only sounds like one', () => {
    expect(saysWish('It is the third one you send me')).toBe(false);
    expect(saysWish('Ich brauche es ständig für die Arbeit')).toBe(false);
    expect(saysWish('Please call me')).toBe(true);
  });

  it('parts a request that holds two wishes, each with its place', () => {
    const request = 'I want the money back today and I want to know who is going to pay the fee.';
    const wishes = wishesIn(request);
    expect(wishes.map(({ text }) => text)).toEqual([
      'I want the money back today',
      'I want to know who is going to pay the fee.',
    ]);
    for (const { text, at } of wishes) expect(request.slice(at, at + text.length)).toBe(text);
    expect(wishes.map(({ text }) => asksToKnow(text))).toEqual([false, true]);
    expect(wishesIn('Please send the lid and the screws')).toHaveLength(1);
  });
});
