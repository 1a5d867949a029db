import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShare } from '../../lib/rehearsal/is-in-share';

test('a larger share keeps everyone of the smaller; nobody is in none, everyone in all', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(100), fc.nat(100), (subject, split, a, b) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)];
      expect(isInShare(subject, split, small) && !isInShare(subject, split, large)).toBe(false);
      expect(isInShare(subject, split, 0)).toBe(false);
      expect(isInShare(subject, split, 100)).toBe(true);
    }),
  );
});

test('the share is as large as it says, and another split takes others', () => {
  const subjects = Array.from({ length: 10_000 }, (_, i) => `acme:desk.example:${i}`);
  const inOne = subjects.filter((one) => isInShare(one, 'v2', 20));
  const inBoth = inOne.filter((one) => isInShare(one, 'v3', 20));
  // Five standard errors around what is expected of 10,000 draws.
  expect(Math.abs(inOne.length / 10_000 - 0.2)).toBeLessThan(0.02);
  expect(Math.abs(inBoth.length / inOne.length - 0.2)).toBeLessThan(0.045);
});
