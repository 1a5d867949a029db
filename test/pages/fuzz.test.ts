import { describe, expect, it } from 'vitest';
import { frozenPages } from '../bench/pages/frozen-pages';
import { fuzzPages } from '../bench/pages/fuzz-pages';
import { FIELDS, tally } from '../bench/pages/score-reading';
import { STRANGER } from '../bench/pages/vary-page';

const SEEDS = 1;
/** A third of the variations each, by turns: the bench takes all. */
const NTH = 3;

describe.each([
  // In what share each field must be right or absent: a reader that knows the page, and one that does not.
  ['their own readers', undefined, 0.99],
  ['the generic reader', 'generic', 0.95],
])('varied pages, read by %s', (_, system, rightOrAbsent) => {
  const read = fuzzPages(frozenPages(), SEEDS, system, NTH);

  it('name nobody who is not the customer', () => {
    const wrong = read.filter(({ judged }) =>
      judged.some((one) => one.field === 'customer' && one.verdict === 'wrong'),
    );
    expect(wrong.map(({ page, variation, customer }) => [page, variation, customer])).toEqual([]);
    expect(read.filter(({ customer }) => customer?.includes(STRANGER))).toEqual([]);
  });

  it('have each field right or absent', () => {
    const counts = tally(read.flatMap(({ judged }) => judged));
    const shares = FIELDS.map((field) => {
      const { right, absent, wrong } = counts[field];
      return [field, wrong === 0 || (right + absent) / (right + absent + wrong) >= rightOrAbsent];
    });
    expect(shares).toEqual(FIELDS.map((field) => [field, true]));
    expect(counts.text.right).toBeGreaterThan(0);
  });
});
