import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifferences } from '../../lib/rehearsal/word-differences';

const text = fc.array(fc.constantFrom('we ', 'will\n', 'refund', ' ', 'today. ', '返', 'مرحبا '), { maxLength: 30 });

test('what stayed and went is the former text, what stayed and came is the later one', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordDifferences(before, after);
      const without = (is: string) => runs.flatMap((run) => (run.is === is ? [] : [run.text])).join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});

test('an exchanged phrase is one phrase gone and one come, between words that stay', () => {
  expect(wordDifferences('I will send a voucher of 10 EUR today.', 'I will send a refund today.')).toEqual([
    { is: 'same', text: 'I will send a ' },
    { is: 'gone', text: 'voucher of 10 EUR ' },
    { is: 'new', text: 'refund ' },
    { is: 'same', text: 'today.' },
  ]);
});

test('texts too long to compare are still told', () => {
  const long = 'a b '.repeat(2000);
  expect(wordDifferences(`x ${long}y`, `z ${long}w`).map((run) => run.is)).toEqual(['gone', 'new']);
});
