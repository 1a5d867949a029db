import type { Identifier, IdentifierKey } from '../domain/identifier';
import type { Candidate } from '../domain/sighting';
import type { Resolution } from '../domain/open-conversation';
import { identifierKey } from './normalize-identifier';
import { areSeveral } from './same-name';

/** A candidate's confidence from which it may act alone. */
const CERTAIN = 0.8;

/** What is known already, looked up beforehand for the candidates' identifiers. */
export interface Known {
  /** Whether there was a contact under this key before this conversation. */
  met(key: IdentifierKey): boolean;
  /** Keys that certain links join to this one, itself first. */
  linked(key: IdentifierKey): IdentifierKey[];
  /** A known identifier that this one imitates: equal to look at, not equal. */
  resembles(key: IdentifierKey): { name?: string; value: string } | undefined;
  /** Names met under this identifier; more than one person's makes it a shared mailbox. */
  names(key: IdentifierKey): string[];
  /** Addresses of our own side: agents, mailboxes. Never a customer. */
  ours(key: IdentifierKey): boolean;
}

interface Person {
  candidate: Candidate;
  keys: IdentifierKey[];
}

/**
 * Who the conversation is with. Acts only on one person read from a structured place; two people, a forward, disagreeing readings,
 * a shared mailbox, a look-alike or nobody give doubt, and doubt shows no history. `chosen` is the agent's own earlier answer for
 * this conversation and outranks the page.
 */
export function resolveCustomer(candidates: readonly Candidate[], known: Known, chosen?: IdentifierKey): Resolution {
  const people = peopleIn(candidates, known);
  if (chosen)
    return {
      ...resolved(
        people.find((one) => one.keys.includes(chosen)),
        chosen,
        known,
      ),
      chosenByAgent: true,
    };
  const doubt = (why: Extract<Resolution, { kind: 'doubt' }>['why']): Resolution => ({
    kind: 'doubt',
    why,
    candidates: people.map((one) => one.candidate),
  });
  const main = people.filter(({ candidate }) => candidate.role !== 'cc');
  if (people.some(({ candidate }) => candidate.role === 'forwarded')) return doubt('forwarded');
  const [first] = main;
  if (!first) return doubt(people.length ? 'two-people' : 'nobody');
  if (main.length > 1)
    return doubt(main.some((one) => one.candidate.ground !== first.candidate.ground) ? 'disagree' : 'two-people');
  if (people.length > 1 || first.candidate.confidence < CERTAIN)
    return doubt(people.length > 1 ? 'two-people' : 'nobody');
  return onePerson(first, known, doubt);
}

function onePerson(
  person: Person,
  known: Known,
  doubt: (why: 'shared-mailbox' | 'look-alike') => Resolution,
): Resolution {
  const key = person.keys[0]!;
  const imitated = person.keys.map((one) => (known.met(one) ? undefined : known.resembles(one))).find(Boolean);
  if (imitated) return { ...doubt('look-alike'), resembles: imitated } as Resolution;
  if (areSeveral([...known.names(key), ...(person.candidate.name ? [person.candidate.name] : [])]))
    return doubt('shared-mailbox');
  return resolved(person, key, known);
}

/** Candidates that share an identifier are one person; our own side is left out. */
function peopleIn(candidates: readonly Candidate[], known: Known): Person[] {
  const people: Person[] = [];
  for (const candidate of candidates) {
    const keys = keysOf(candidate.identifiers).filter((key) => !known.ours(key));
    if (!keys.length) continue;
    const reach = new Set(keys.flatMap((key) => known.linked(key)));
    const same = people.find((person) => person.keys.some((key) => reach.has(key) || keys.includes(key)));
    if (!same) people.push({ candidate, keys });
    else {
      same.keys = [...new Set([...same.keys, ...keys])];
      if (candidate.confidence > same.candidate.confidence)
        same.candidate = { ...candidate, name: candidate.name ?? same.candidate.name };
    }
  }
  return people;
}

function keysOf(identifiers: readonly Identifier[]): IdentifierKey[] {
  return identifiers.map(identifierKey).filter((key) => key !== undefined);
}

function resolved(
  person: Person | undefined,
  key: IdentifierKey,
  known: Known,
): Exclude<Resolution, { kind: 'doubt' }> {
  const linked = known.linked(key);
  const identifier = person?.candidate.identifiers.find((one) => identifierKey(one) === key) ?? {
    kind: key.slice(0, key.indexOf(':')) as Identifier['kind'],
    value: key.slice(key.indexOf(':') + 1),
  };
  return {
    kind: linked.some((one) => known.met(one)) ? 'matched' : 'new',
    name: person?.candidate.name ?? known.names(key)[0],
    identifier,
    key,
    ground: person?.candidate.ground ?? 'agent',
    confidence: person?.candidate.confidence ?? 1,
    linked,
    chosenByAgent: false,
  };
}
