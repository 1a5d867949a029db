import { countOfOrigin, eraseOrigin } from '../db/erase';
import { putLink, rememberIdentifiers } from '../db/identifiers';
import { addInteractions } from '../db/store-interactions';
import type { Identifier, IdentifierKey } from '../domain/identifier';
import type { Interaction } from '../domain/interaction';
import { identifierRecord } from './open-conversation';

/** Everything of the demo company is stored under this origin, and goes with it. */
const DEMO = 'demo';

/** A company's history as the demo gives it: interactions of origin `demo`, its customers, and which identifiers are one. */
export interface DemoHistory {
  interactions: Interaction[];
  customers: ReadonlyArray<{ names: readonly string[]; identifiers: readonly Identifier[] }>;
  links: ReadonlyArray<{ a: IdentifierKey; b: IdentifierKey }>;
}

/** Stores the demo company's history; a second time adds nothing. Returns how many interactions were new. */
export async function loadDemo({ interactions, customers, links }: DemoHistory, now: string): Promise<number> {
  for (const { names, identifiers } of customers) {
    const records = identifiers.flatMap((one) => identifierRecord(one, names[0], now, DEMO));
    await rememberIdentifiers(records.map((record) => ({ ...record, names: [...names] })));
  }
  for (const { a, b } of links) {
    await putLink({
      id: `same:${a}:${b}`,
      a,
      b,
      claim: 'same',
      certainty: 'certain',
      why: 'demo',
      at: now,
      origin: DEMO,
    });
  }
  return (await addInteractions(interactions)).added.length;
}

/** Takes away every trace of the demo company, what was captured from its pages included. */
export async function eraseDemo(): Promise<void> {
  await eraseOrigin(DEMO);
}

/** How many records of the demo company are stored. */
export async function countDemo(): Promise<number> {
  return countOfOrigin(DEMO);
}
