import { describe, expect, it } from 'vitest';
import { regionOf, withReadPhones } from '../../lib/desk/read-phones';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import { aSighting } from './a-sighting';

function keyOf(value: string, region?: string) {
  const [one] = aSighting().customer;
  const sighting = aSighting({ customer: [{ ...one!, identifiers: [{ kind: 'phone', value }] }] });
  return identifierKey(withReadPhones(sighting, region).customer[0]!.identifiers[0]!);
}

describe('phone numbers of a page', () => {
  it.each([
    ['020 7946 0018', 'GB', 'phone:+442079460018'],
    ['+44 (0)20 7946 0018', undefined, 'phone:+442079460018'],
    ['030 23125 014', 'DE', 'phone:+493023125014'],
    ['(202) 555-0143', 'US', 'phone:+12025550143'],
    ['020 7946 0018', undefined, 'phone:02079460018'],
    ['12', 'GB', undefined],
  ])('%s in %s is %s', (value, region, key) => {
    expect(keyOf(value, region)).toBe(key);
  });

  it('take a region only from a tag that names one', () => {
    expect([regionOf('de-AT'), regionOf('en'), regionOf('zh-Hant-TW'), regionOf('?')]).toEqual([
      'AT',
      undefined,
      'TW',
      undefined,
    ]);
  });
});
