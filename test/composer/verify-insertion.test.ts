import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAmongTyping, isInserted, isTypedOn, isTyping } from '../../lib/composer/verify-insertion';

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

describe('isTypedOn', () => {
  const first = 'ab\nHi Maya,\nyour parcel comes.\ncd';
  const text = 'Hi Maya,\nyour parcel comes.';
  it.each([
    ['a few characters below', `${first}efg`, true],
    ['a few characters above', `x${first}`, true],
    ['nothing more', first, false],
    ['the reply twice', `${first}\n${text}`, false],
    ['a sentence of the reply twice', `${first}\nyour parcel comes.`, false],
    ['a character of the reply gone', first.replace('parcel', 'parce') + 'ef', false],
    ['another character in its place', first.replace('ab', 'xy') + 'e', false],
  ])('%s', (_, after, expected) => {
    expect(isTypedOn(first, after, text)).toBe(expected);
  });
});

describe('S16: what the agent types while a way of inserting is refused', () => {
  const reply = 'Hello Maya,\nyour parcel left.\nBest regards';
  it.each([
    ['a few letters more', 'Dear', 'Dear Ma', true],
    ['a blank', 'Dear', 'Dear ', true],
    ['a letter taken away', 'Dear', 'Dea', true],
    ['another word in its place', 'Dear', 'Hiya', false],
    ['more than anyone types so soon', 'Dear', `Dear ${'a'.repeat(13)}`, false],
    ['the reply', '', reply, false],
  ])('%s', (_, before, after, expected) => {
    expect(isTyping(before, after)).toBe(expected);
  });
  it.each([
    ['the reply, and a few letters before it', 'One', `One mo\n${reply}`, true],
    ['the reply, and a few letters after it', 'One', `One\n${reply} mo`, true],
    ['the reply twice', 'One', `One mo\n${reply}\n${reply}`, false],
    ['the reply without its end', 'One', `One mo\n${reply.slice(0, -4)}`, false],
    ['the reply in place of what stood there', 'One moment please', reply, false],
    ['no reply', 'One', 'One mo', false],
  ])('%s: inserted %#', (_, before, after, expected) => {
    expect(isAmongTyping(before, after, reply)).toBe(expected);
  });
});
