import { expect, it } from 'vitest';
import { fillDays, instant } from '../../demo/company/when';

const TUESDAY = '2026-11-24T12:34:56.000Z';

it('reads minutes before now and times of earlier days', () => {
  expect(instant('-25m', TUESDAY)).toBe('2026-11-24T12:09:56.000Z');
  expect(instant('-9d 14:32', TUESDAY)).toBe('2026-11-15T14:32:00.000Z');
  expect(() => instant('yesterday', TUESDAY)).toThrow('yesterday');
});

it('says days in the words of the language', () => {
  expect(fillDays('by {day -9}, a {weekday 4}', TUESDAY, 'en')).toBe('by 15 November, a Saturday');
  expect(fillDays('bis {weekday -9}', TUESDAY, 'de')).toBe('bis Sonntag');
  expect(fillDays('{day 14}', TUESDAY, 'es')).toBe('8 de diciembre');
  expect(fillDays('{day 14}', TUESDAY, 'ar')).toBe('8 ديسمبر');
});

it('takes the Friday before for a working day on a weekend', () => {
  expect(fillDays('{workday -1} {workday -2} {workday -3}', TUESDAY, 'en')).toBe('Monday Friday Friday');
});
