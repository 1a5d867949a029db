import { expect, it } from 'vitest';
import { namedMonthTime } from '../../../lib/pages/dom/named-month-time';

const local = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

it('reads a month by its name in the language of the page, or in English', () => {
  expect(namedMonthTime('Oct 5, 2026 10:12', 'en')).toBe(local(2026, 9, 5, 10, 12));
  expect(namedMonthTime('Okt. 5, 2026 22:12', 'de')).toBe(local(2026, 9, 5, 22, 12));
  expect(namedMonthTime('окт. 5, 2026 00:05', 'ru')).toBe(local(2026, 9, 5, 0, 5));
  expect(namedMonthTime('août 31, 2026 09:00', 'fr')).toBe(local(2026, 7, 31, 9, 0));
  expect(namedMonthTime('Dec 31, 2026 12:05am', 'de')).toBe(local(2026, 11, 31, 0, 5));
  expect(namedMonthTime('Sep 1, 2026 11:59 PM', 'pt_BR')).toBe(local(2026, 8, 1, 23, 59));
});

it.each([
  '',
  undefined,
  '2 hours ago',
  'Ju 5, 2026 10:12',
  'Foo 5, 2026 10:12',
  'Feb 31, 2026 10:12',
  'Oct 5, 2026 25:12',
  '05/10/2026 10:12',
])('says nothing of %s', (written) => expect(namedMonthTime(written, '*bad*')).toBeUndefined());
