import type { Identifier, IdentifierKey } from '../domain/identifier';
import type { Candidate } from '../domain/sighting';
import type { MailboxPerson, Resolution } from '../domain/open-conversation';
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
  /** Those names as people, with what is certainly theirs. */
  people?(key: IdentifierKey): MailboxPerson[];
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
 * this conversation and outranks the page; of a shared mailbox it must name the person, too (empty: someone new).
 */
export function resolveCustomer(
  candidates: readonly Candidate[],
  known: Known,
  chosen?: IdentifierKey,
  chosenPerson?: string,
): Resolution {
  const people = peopleIn(candidates, known);
  if (chosen) return asChosen(people, known, chosen, chosenPerson);
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

function asChosen(
  people: readonly Person[],
  known: Known,
  chosen: IdentifierKey,
  chosenPerson: string | undefined,
): Resolution {
  const person = people.find((one) => one.keys.includes(chosen));
  const who = { ...resolved(person, chosen, known), chosenByAgent: true };
  // Held although the page may name nobody any more: what was found shared is not one person's again by that.
  if (chosenPerson !== undefined) return { ...who, name: chosenPerson || undefined, person: chosenPerson };
  if (!areSeveral(namesAt(chosen, known, person?.candidate.name))) return who;
  const candidate = person?.candidate ?? { identifiers: [who.identifier], ground: 'agent', confidence: 1 };
  return sharedMailbox(candidate, chosen, known);
}

function namesAt(key: IdentifierKey, known: Known, onPage: string | undefined): string[] {
  return [...known.names(key), ...(onPage ? [onPage] : [])];
}

/** Everyone met there can be chosen, and whoever the page names. */
function sharedMailbox(candidate: Candidate, key: IdentifierKey, known: Known): Resolution {
  const met = known.people?.(key) ?? known.names(key).map((name) => ({ name, conversations: 0 }));
  const { name } = candidate;
  const isMet = !name || met.some((one) => !areSeveral([one.name, name]));
  const people = isMet ? met : [...met, { name, conversations: 0 }];
  return { kind: 'doubt', why: 'shared-mailbox', candidates: [candidate], people };
}

function onePerson(person: Person, known: Known, doubt: (why: 'look-alike') => Resolution): Resolution {
  const key = person.keys[0]!;
  const imitated = person.keys.map((one) => (known.met(one) ? undefined : known.resembles(one))).find(Boolean);
  if (imitated) return { ...doubt('look-alike'), resembles: imitated } as Resolution;
  if (areSeveral(namesAt(key, known, person.candidate.name))) return sharedMailbox(person.candidate, key, known);
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
      // A lesser reading may know what the surer one could not.
      else same.candidate = { ...same.candidate, name: same.candidate.name ?? candidate.name };
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
