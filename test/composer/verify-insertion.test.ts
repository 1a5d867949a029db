import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInserted } from '../../lib/composer/verify-insertion';

const line = fc.array(fc.constantFrom('Hello', 'Maya,', 'parcel', '🎉', 'مع', 'تحياتي', 'é', '--'), {
  minLength: 1,
  maxLength: 6,
});
const text = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((one) => one.join(' ')).join('\n'));

describe('S16: isInserted', () => {
  it('holds wherever the text went in, however the editor spaces it', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.nat(4),
        text,
        fc.constantFrom('\n', '\n\n', ' \n\u200b\n'),
        (was, at, added, gap) => {
          const after = was.toSpliced(at, 0, added).join(gap);
          expect(isInserted(was.join('\n'), after, added, 'caret')).toBe(true);
        },
      ),
    );
  });

  it('does not hold for a text that is there twice, cut, or at the cost of what was there', () => {
    fc.assert(
      fc.property(text, text, (was, added) => {
        expect(isInserted(was, `${was}\n${added}\n${added}`, added, 'caret')).toBe(false);
        expect(isInserted(was, `${was}\n${added.slice(0, -1)}`, added, 'caret')).toBe(false);
        expect(isInserted(was, `${was.slice(0, -1)}\n${added}`, added, 'caret')).toBe(false);
        expect(isInserted(was, was, added, 'caret')).toBe(false);
      }),
    );
  });

  it('does not hold when the lines between the first and the last were joined', () => {
    expect(isInserted('', 'Hello\nit left today.\nBest', 'Hello\nit left today.\nBest', 'caret')).toBe(true);
    expect(isInserted('', 'Hello it left today. Best', 'Hello\nit left today.\nBest', 'caret')).toBe(false);
  });

  it('wants nothing else there after a replacement', () => {
    expect(isInserted('Dear Maya', 'Hello', 'Hello', 'replace')).toBe(true);
    expect(isInserted('Dear Maya', 'Dear Maya Hello', 'Hello', 'replace')).toBe(false);
  });
});
