import { expect, test } from 'vitest';
import { quantiles } from '../../../scripts/scale/quantiles';

test('median and 95th percentile by nearest rank, whatever the order', () => {
  expect(quantiles([5, 1, 3])).toEqual({ median: 3, p95: 5, runs: 3 });
  expect(quantiles(Array.from({ length: 100 }, (_, i) => 100 - i))).toEqual({ median: 50, p95: 95, runs: 100 });
});
