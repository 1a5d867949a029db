import { expect, it } from 'vitest';
import { numericTimes } from '../../../lib/pages/dom/numeric-times';

const at = (...parts: Parameters<typeof Date.UTC>) => new Date(Date.UTC(...parts)).toISOString();
const offset = new Date(2026, 0, 1).getTimezoneOffset();

it('takes the order of day and month from a figure over twelve anywhere in the thread', () => {
  expect(numericTimes(['10:30, 28/09/2026', '09:05, 05/10/2026']).map((one) => one?.slice(0, 7))).toEqual([
    '2026-09',
    '2026-10',
  ]);
  expect(numericTimes(['9/28/2026 10:30 PM', '1/2/2026 12:05 am'])[1]).toBe(at(2026, 0, 2, 0, 5 + offset));
});

it('says no time at all where day and month can be either, or two dates speak against each other', () => {
  expect(numericTimes(['4:05 PM, 3/4/2026'])).toEqual([undefined]);
  expect(numericTimes(['10:30, 28/09/2026', '10:30, 09/28/2026'])).toEqual([undefined, undefined]);
});

it('reads a year in front without help, and nothing that is no time', () => {
  expect(numericTimes(['2026-01-28 07:01:09'])).toEqual([at(2026, 0, 28, 7, 1 + offset, 9)]);
  for (const odd of [
    '',
    undefined,
    '10:30',
    '28/09/2026',
    '28/09/26 10:30',
    '31/02/2026 10:00',
    '28/09/2026 25:00',
    '28/09/2026 午後10:30',
    '오후 10:30, 28/09/2026',
  ])
    expect(numericTimes([odd])).toEqual([undefined]);
});
