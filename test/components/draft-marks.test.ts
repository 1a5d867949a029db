import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, rangesAfterEdit } from '../../components/reply/draft-marks';

const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('markedText', () => {
  it('marks what is promised and what is found', () => {
    const parts = markedText('I send it today.', [{ start: 2, end: 9 }], [{ span: [7, 9], severity: 'stop' }]);
    expect(parts.map(({ text, commitment, finding }) => [text, commitment, finding])).toEqual([
      ['I ', false, undefined],
      ['send ', true, undefined],
      ['it', true, 'stop'],
      [' today.', false, undefined],
    ]);
  });

  it('always gives the whole text, whatever the ranges', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(range), fc.array(range), (text, commitments, findings) => {
        const spans = findings.map(({ start, end }) => ({
          span: [start, end] as [number, number],
          severity: 'warn' as const,
        }));
        expect(
          markedText(text, commitments, spans)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('rangesAfterEdit', () => {
  it('moves a range behind the edit and drops one that was edited', () => {
    const before = 'Hi Maya, I call you today and write tomorrow.';
    const [call, write] = ['I call you today', 'write tomorrow'].map((words) => ({
      start: before.indexOf(words),
      end: before.indexOf(words) + words.length,
    }));
    const after = before.replace('Hi Maya', 'Dear Maya');
    expect(rangesAfterEdit(before, after, [call!]).map(({ start, end }) => after.slice(start, end))).toEqual([
      'I call you today',
    ]);
    expect(rangesAfterEdit(before, before.replace('write tomorrow', 'write on Friday'), [call!, write!])).toEqual([
      call,
    ]);
  });

  it('keeps each kept range on the words it had', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.string(), fc.array(range), (text, at, inserted, ranges) => {
        const place = at % (text.length + 1);
        const inside = ranges.filter(({ start, end }) => start < end && end <= text.length);
        const after = text.slice(0, place) + inserted + text.slice(place);
        const words = inside.map(({ start, end }) => text.slice(start, end));
        for (const { start, end } of rangesAfterEdit(text, after, inside))
          expect(words).toContain(after.slice(start, end));
      }),
    );
  });
});
