import type { Interaction } from '../domain/interaction';
import type { MailboxPerson } from '../domain/open-conversation';
import { foldName, isSamePerson } from './same-name';

/** What is known of a shared identifier: every name met under it, what was written there, and whom agents chose for which conversation. */
export interface Mailbox {
  names: readonly string[];
  interactions: readonly Interaction[];
  /** By conversation; an empty name is someone that none of the names is of. */
  chosen: ReadonlyMap<string, string>;
}

/** The names of one identifier as people: spellings of one person are one, under the longest. */
function peopleUnder(names: readonly string[]): string[][] {
  const people: string[][] = [];
  // The fullest first: a lone family name then joins somebody, and does not join two.
  for (const name of [...new Set(names)].filter(foldName).sort((x, y) => y.length - x.length)) {
    const same = people.find((all) => all.every((one) => isSamePerson(foldName(one), foldName(name))));
    if (same) same.push(name);
    else people.push([name]);
  }
  return people;
}

/** Everyone met under a shared identifier, with how often and when last as far as that is certain, those seen last first. */
export function peopleOf(mailbox: Mailbox): MailboxPerson[] {
  return peopleUnder(mailbox.names)
    .map(([name]) => {
      const theirs = interactionsOfPerson(name!, mailbox);
      const lastAt = theirs
        .map(({ at }) => at)
        .sort()
        .at(-1);
      return { name: name!, conversations: new Set(theirs.map((one) => one.conversation)).size, lastAt };
    })
    .sort((x, y) => ((x.lastAt ?? '') < (y.lastAt ?? '') ? 1 : -1));
}

/**
 * What is certainly this person's of all that was written under a shared identifier: the conversations that an agent chose them for; else
 * those in which all that came in is signed by them; of others what they wrote themselves. A name that could be two people's is nobody's.
 */
export function interactionsOfPerson(person: string, { names, interactions, chosen }: Mailbox): Interaction[] {
  if (!foldName(person)) return [];
  const people = peopleUnder([...names, person]);
  const isTheirs = (name = '') => {
    const meant = people.filter((all) => foldName(name) && isSamePerson(foldName(name), foldName(all[0]!)));
    return meant.length === 1 && meant[0]!.some((one) => foldName(one) === foldName(person));
  };
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  const others = new Set(inbound.filter((one) => !isTheirs(one.author)).map((one) => one.conversation));
  const own = new Set(inbound.filter((one) => isTheirs(one.author)).map((one) => one.conversation));
  return interactions.filter(({ conversation, direction, author }) => {
    const choice = chosen.get(conversation);
    if (choice !== undefined) return isTheirs(choice);
    if (direction === 'inbound') return isTheirs(author);
    return own.has(conversation) && !others.has(conversation);
  });
}
