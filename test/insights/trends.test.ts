import { describe, expect, it } from 'vitest';
import { compare, FALSE_DISCOVERY_RATE, trendsIn } from '../../lib/insights/trends';
import { generatedYear } from './generated-counts';

const days = (length: number, contacts: number) => Array.from({ length }, () => contacts);
const YEARS = 200;
const REASONS = 20;
const PLANTED = new Map([
  [2, { factor: 1.6, days: 28 }],
  [7, { factor: 0.55, days: 28 }],
  [11, { factor: 2, days: 7 }],
  [15, { factor: 1.45, days: 28 }],
]);

describe('on generated years', () => {
  const found = Array.from({ length: YEARS }, (_, year) =>
    trendsIn(generatedYear(year + 1, REASONS, PLANTED)).map(({ reason }) => Number(reason.split('-')[1])),
  );

  it('finds at least four in five planted trends', () => {
    const hits = found.flat().filter((reason) => PLANTED.has(reason)).length;
    expect(hits / (YEARS * PLANTED.size)).toBeGreaterThanOrEqual(0.8);
  });

  it('is wrong in at most one alarm of ten', () => {
    const share = found.map((list) => list.filter((one) => !PLANTED.has(one)).length / Math.max(1, list.length));
    expect(share.reduce((sum, one) => sum + one, 0) / YEARS).toBeLessThanOrEqual(FALSE_DISCOVERY_RATE);
  });

  it('is rarely alarmed by a year in which nothing changed', () => {
    const quiet = Array.from({ length: YEARS }, (_, year) => trendsIn(generatedYear(year + 9000, REASONS, new Map())));
    expect(quiet.filter((list) => list.length > 0).length / YEARS).toBeLessThanOrEqual(FALSE_DISCOVERY_RATE);
  });
});

describe('one reason', () => {
  const week = [10, 9, 8, 8, 7, 2, 1];

  it('takes no weekend for a fall and no Monday for a rise', () => {
    const counts = Array.from({ length: 20 * 7 + 3 }, (_, day) => week[day % 7]!);
    for (const days of [7, 28]) expect(compare({ reason: 'r', counts }, days)?.change.value).toBeCloseTo(1, 10);
  });

  it('says how much more than expected', () => {
    const counts = Array.from({ length: 16 * 7 }, (_, day) => (day >= 12 * 7 ? 2 : 1) * week[day % 7]!);
    const trend = compare({ reason: 'r', counts }, 28)!;
    expect(trend).toMatchObject({ seen: 360, expected: 180 });
    expect(trend.change.low).toBeGreaterThan(1.6);
    expect(trend.change.high).toBeLessThan(2.5);
  });

  it('says nothing of a month, or of a handful of contacts', () => {
    expect(compare({ reason: 'r', counts: days(34, 5) }, 7)).toBeUndefined();
    expect(compare({ reason: 'r', counts: [...days(200, 0), 1, 2] }, 7)).toBeUndefined();
  });

  it('finds a reason that nobody wrote about before', () => {
    const counts = [...days(100, 0), ...days(28, 6)];
    expect(trendsIn([{ reason: 'new', counts }])).toHaveLength(1);
  });
});
