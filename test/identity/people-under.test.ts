import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionsOfPerson, peopleOf } from '../../lib/identity/people-under';
import { anInteraction } from '../db/an-interaction';

const MAYA = 'Maya Okafor';
const BEN = 'Ben Okafor';
const names = [MAYA, BEN, 'Okafor, Maya'];
const said = (id: string, conversation: string, author?: string, direction: 'inbound' | 'outbound' = 'inbound') =>
  anInteraction({ id, conversation, author, direction, at: `2026-01-0${id}T10:00:00.000Z` });
const interactions = [
  said('1', 'a', 'Okafor, Maya'),
  said('2', 'a', 'Priya', 'outbound'),
  said('3', 'b', MAYA),
  said('4', 'b', BEN),
  said('5', 'b', 'Priya', 'outbound'),
  said('6', 'c', 'Okafor'),
  said('7', 'd'),
];
const of = (person: string, chosen: [string, string][] = []) =>
  interactionsOfPerson(person, { names, interactions, chosen: new Map(chosen) }).map(({ id }) => id);

describe('people under one identifier', () => {
  it('are listed once under whichever spelling, with what is certainly theirs', () => {
    expect(peopleOf({ names, interactions, chosen: new Map() })).toEqual([
      { name: BEN, conversations: 1, lastAt: '2026-01-04T10:00:00.000Z' },
      { name: 'Okafor, Maya', conversations: 2, lastAt: '2026-01-03T10:00:00.000Z' },
    ]);
  });

  it('own whole conversations only where nobody else wrote in; a name of two and no name are nobody’s', () => {
    expect(of(MAYA)).toEqual(['1', '2', '3']);
    expect(of(BEN)).toEqual(['4']);
    expect(of('Cara Lind')).toEqual([]);
    expect(of('')).toEqual([]);
  });

  it('own the conversations that an agent chose them for, and lose those chosen for another', () => {
    expect(of(BEN, [['d', BEN]])).toEqual(['4', '7']);
    expect(of(MAYA, [['a', BEN]])).toEqual(['3']);
    expect(of(MAYA, [['a', '']])).toEqual(['3']);
  });

  it('never share an interaction', () => {
    const author = fc.constantFrom(MAYA, BEN, 'Okafor', 'maya', 'B. Okafor', undefined);
    const made = fc.record({
      conversation: fc.constantFrom('a', 'b', 'c'),
      author,
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    });
    const choices = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(MAYA, BEN, ''));
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), choices, (all, chosen) => {
        const mailbox = {
          names: [MAYA, BEN],
          interactions: all.map((one, i) => anInteraction({ ...one, id: `${i}` })),
          chosen: new Map(Object.entries(chosen)),
        };
        const bens = new Set(interactionsOfPerson(BEN, mailbox));
        return interactionsOfPerson(MAYA, mailbox).every((one) => !bens.has(one));
      }),
    );
  });
});
