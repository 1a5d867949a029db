import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import { skeletonOf } from '../../lib/identity/skeleton';

const email = (value: string) => identifierKey({ kind: 'email', value });

describe('identifierKey', () => {
  it('follows the providers’ own rules', () => {
    expect(email(' Maya.Okafor+shop@Gmail.com ')).toBe('email:mayaokafor@gmail.com');
    expect(email('m.okafor@googlemail.com')).toBe('email:mokafor@gmail.com');
    expect(email('maya+shop@example.org')).toBe('email:maya+shop@example.org');
    expect(identifierKey({ kind: 'phone', value: '+44 7700 900123' })).toBe('phone:+447700900123');
    expect(identifierKey({ kind: 'phone', value: '0044 7700 900123' })).toBe('phone:+447700900123');
    expect(identifierKey({ kind: 'handle', value: '@Maya_O' })).toBe('handle:maya_o');
  });

  // Names that hold addresses, encoded words, groups and lists: none may come out as an address (S1).
  it.each([
    '"victim@bank.example" <thief@evil.example>',
    'victim@bank.example, thief@evil.example',
    'victim@bank.example <thief@evil.example>',
    '=?utf-8?q?victim=40bank.example?= <thief@evil.example>',
    'undisclosed-recipients:;',
    'victim@bank.example\u202e',
    'victim@bank.example\u200b',
    'a@b@c',
    '@example.org',
    '',
  ])('refuses %j', (value) => {
    expect(email(value)).toBeUndefined();
  });
});

describe('skeletonOf', () => {
  const plain = fc.stringMatching(/^[a-z]{3,10}\.[a-z]{3,12}[0-9]{0,2}@[a-z]{4,10}\.example$/);
  const swaps: Array<[string, string]> = [
    ['a', 'а'],
    ['e', 'е'],
    ['o', 'о'],
    ['o', '0'],
    ['l', '1'],
    ['i', 'l'],
    ['m', 'rn'],
    ['w', 'vv'],
    ['c', 'с'],
  ];

  it('is equal for an address with one confusable character swapped', () => {
    fc.assert(
      fc.property(plain, fc.nat(), (address, n) => {
        const possible = swaps.filter(([from]) => address.split('@')[0]!.includes(from));
        fc.pre(possible.length > 0);
        const [from, to] = possible[n % possible.length]!;
        expect(skeletonOf(address.replace(from, to))).toBe(skeletonOf(address));
      }),
    );
  });

  it('tells a thousand plain addresses apart', () => {
    const addresses = fc.sample(plain, { numRuns: 1000, seed: 7 });
    const distinct = new Set(addresses);
    expect(new Set([...distinct].map(skeletonOf)).size).toBeGreaterThanOrEqual(distinct.size - 1);
  });
});
