import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../lib/reply/write/languages';
import { expand, parseClause } from '../../../lib/reply/write/grammar';
import { isWorn } from '../../../lib/reply/write/worn';

const how = { polite: false, plural: false, slots: {}, choose: () => 0 };
const say = (source: string, change: Partial<typeof how> = {}) =>
  expand(parseClause(source).parts, { ...how, ...change });

describe('the clause grammar', () => {
  it('chooses freely, by form of address and by number', () => {
    expect(say('(a|b) <du|Sie> [it|them]')).toBe('a du it');
    expect(say('(a|b) <du|Sie> [it|them]', { choose: () => 1, polite: true, plural: true })).toBe('b Sie them');
  });

  it('passes over a choice that needs a value nobody knows, and gives up without one', () => {
    expect(say('yes(, {date}|)')).toBe('yes');
    expect(say('on {date}')).toBeUndefined();
  });

  it('refuses an open bracket', () => {
    expect(() => parseClause('(a|b')).toThrow(/Open/);
  });
});

describe.each(['en', 'de', 'fr', 'es', 'pt', 'ar'])('the %s pack', (code) => {
  const pack = languagePack(code);
  const english = languagePack('en');

  it('parses, and none of its own words is worn', () => {
    for (const source of Object.values(pack.clauses).flat()) {
      for (const choice of [0, 1, 2]) {
        const slots = Object.fromEntries(parseClause(source).slots.map((name) => [name, 'X']));
        const text = say(source, { choose: (count: number) => choice % count, slots } as never);
        expect(text).toBeDefined();
        expect(isWorn(text!, code), text).toBe(false);
      }
    }
  });

  it('knows every topic, fix, need and promise that English knows', () => {
    const topics = Object.keys(english.clauses).filter((topic) => !topic.includes(':'));
    expect(topics.filter((topic) => !pack.clauses[topic])).toEqual([]);
    for (const table of ['steps', 'promises', 'needs', 'known', 'statuses'] as const) {
      expect(Object.keys(pack[table]).toSorted()).toEqual(Object.keys(english[table]).toSorted());
    }
  });
});
