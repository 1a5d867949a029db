import type { Identifier } from '../../lib/domain/identifier';
import type { PersonRecord } from '../../lib/identity/record-links';
import { identifierKey } from '../../lib/identity/normalize-identifier';

/** A record of one system with the people whom its identifiers really belong to. */
export interface GeneratedRecord extends PersonRecord {
  person: number;
}

const FIRST =
  'Maya,Ben,Sofia,Liam,Nora,Omar,Elif,Jonas,Clara,Hugo,Ines,Tariq,Wei,Priya,Lena,Mateo,Zoe,Adam,Freya,Karim'.split(',');
const LAST =
  'Okafor,Adler,Lindqvist,Harper,Moreau,Haddad,Yilmaz,Berg,Rossi,Novak,Silva,Khan,Chen,Patel,Vogel,Garcia,Meyer,Smith,Jones,Dubois'.split(
    ',',
  );

/** Numbers from 0 to 1, equal for equal seeds (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Records of `people` persons as helpdesks keep them, shuffled: each with one to three, under one of two addresses and often a number. Of a
 * hundred, about eight share their household's address or number, three write through a role address, three have taken over a number that was
 * somebody else's, four are misspelt somewhere, two look alike to somebody, and a household of ten shares a whole name.
 */
export function generatedRecords(people: number, random: () => number): GeneratedRecord[] {
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const records: GeneratedRecord[] = [];
  let household = { email: '', phone: '', last: '', first: '' };
  let givenUp = '';
  for (let i = 0; i < people; i++) {
    const isFamily = household.email !== '' && chance(0.08);
    const last = isFamily ? household.last : pick(LAST);
    const first = isFamily && chance(0.1) ? household.first : pick(FIRST);
    const middle = String.fromCharCode(65 + (i % 26));
    const work = `${first}.${last}${i}@firm${i % 900}.example`;
    const home = chance(0.02)
      ? `${first}.${last}${i - 1}@post.example`.replace('m', 'rn')
      : `${first}${last}${i}@gmail.com`;
    const phone =
      isFamily && chance(0.5) ? household.phone : givenUp && chance(0.4) ? givenUp : `+4420${String(70_000_000 + i)}`;
    givenUp = chance(0.03) ? phone : '';
    const shared = isFamily && chance(0.4) ? household.email : chance(0.03) ? `info@firm${i % 900}.example` : undefined;
    for (let n = 0, count = 1 + Math.floor(random() * 3); n < count; n++) {
      const email = shared && chance(0.5) ? shared : chance(0.5) ? work : home;
      const name = chance(0.04)
        ? `${first.slice(0, -1)}${pick(['a', 'e'])} ${last}`
        : chance(0.15)
          ? `${first} ${middle} ${last}`
          : `${first} ${last}`;
      const values: Identifier[] = [
        { kind: 'email', value: chance(0.1) ? email.replace('@gmail.com', '+shop@gmail.com') : email },
        ...(chance(0.6) ? [{ kind: 'phone' as const, value: phone }] : []),
        ...(chance(0.2) ? [{ kind: 'email' as const, value: email === work ? home : work }] : []),
      ];
      records.push({
        person: i,
        name: chance(0.05) ? first : name,
        keys: values.map(identifierKey).filter((key) => key !== undefined),
      });
    }
    if (chance(0.3)) household = { email: home, phone, last, first };
  }
  return shuffled(records, random);
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other]!, list[i]!];
  }
  return list;
}
