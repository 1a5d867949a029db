import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEdits } from '../../lib/domain/word-edits';

const words = fc.array(fc.constantFrom('the', 'parcel', 'left', 'today', 'Maya', '🎉', 'مع', 'für', '包裹'), {
  maxLength: 40,
});

describe('wordEdits', () => {
  it.each([
    ['the same', 'Hello Maya, it left today.', 'Hello Maya, it left today.', 0, 5],
    ['set in other paragraphs', 'Hello Maya,\n\nit left today.', 'Hello Maya, it left\ntoday.', 0, 5],
    ['one word exchanged', 'It arrives on Friday.', 'It arrives on Monday.', 1, 4],
    ['a signature added', 'It left today.', 'It left today.\n--\nPriya', 2, 5],
    ['a sentence taken out', 'It left today. Sorry again. Bye', 'It left today. Bye', 2, 6],
    ['own words', 'One two three', 'Four five six', 3, 3],
    ['nothing at all', '', '', 0, 0],
    ['a script without blanks', '包裹今天到', '包裹明天到', 1, 5],
  ])('%s', (_, draft, sent, changed, of) => {
    expect(wordEdits(draft, sent)).toEqual({ changed, of });
  });

  it('is a distance: nothing for the same, equal both ways, at most all words, never longer by a detour', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const far = (one: string[], other: string[]) => wordEdits(one.join(' '), other.join(' ')).changed;
        expect(far(a, a)).toBe(0);
        expect(far(a, b)).toBe(far(b, a));
        expect(far(a, b)).toBeLessThanOrEqual(wordEdits(a.join(' '), b.join(' ')).of);
        expect(far(a, c)).toBeLessThanOrEqual(far(a, b) + far(b, c));
      }),
    );
  });

  it('counts words put in as many as they are, wherever they stand', () => {
    fc.assert(
      fc.property(words, fc.nat(40), fc.integer({ min: 1, max: 20 }), (given, at, more) => {
        const longer = (given as string[]).toSpliced(at, 0, ...Array.from({ length: more }, (_, i) => `new${i}`));
        expect(wordEdits(given.join(' '), longer.join(' ')).changed).toBe(more);
      }),
    );
  });

  it('takes what is beyond the compared length as changed', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordEdits(long('a'), long('b'))).toEqual({ changed: 4000, of: 4000 });
    expect(wordEdits(long('a'), long('a'))).toEqual({ changed: 0, of: 4000 });
  });
});
