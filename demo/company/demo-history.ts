import type { Identifier, IdentifierKey } from '../../lib/domain/identifier.ts';
import type { Direction, Interaction } from '../../lib/domain/interaction.ts';
import { contentKey } from '../../lib/domain/content-key.ts';
import { identifierKey } from '../../lib/identity/normalize-identifier.ts';
import { company } from './company.ts';
import { people } from './people.ts';
import type { Person, Saying, Thread } from './shapes.ts';
import { fillDays, instant } from './when.ts';

/** A customer of the demo company. `names` has more than one entry for a mailbox that several people use. */
export interface DemoCustomer {
  id: string;
  name: string;
  names: string[];
  identifiers: Identifier[];
}

/** That two identifiers of the demo are one customer. */
export interface DemoLink {
  a: IdentifierKey;
  b: IdentifierKey;
  claim: 'same';
  certainty: 'certain';
}

/**
 * Eight months of the demo company before `now` (ISO 8601), oldest first, every record with `origin: 'demo'`. The conversations open
 * in the demo pages are not among them. Equal for equal `now`.
 */
export function demoHistory(now: string): {
  interactions: Interaction[];
  customers: DemoCustomer[];
  links: DemoLink[];
} {
  const known = people.filter((person) => person.history.length);
  return {
    interactions: known
      .flatMap((person) => interactionsOf(person, now))
      .sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0)),
    customers: known.map(({ id, name, sharedBy, identifiers }) => ({
      id,
      name,
      names: sharedBy ?? [name],
      identifiers,
    })),
    links: known.flatMap(linksOf),
  };
}

/** Key of the identifier a thread was exchanged with. */
export function partyOf(person: Person, thread: Thread): IdentifierKey {
  const first = person.identifiers[0];
  const key = thread.party ?? (first && identifierKey(first));
  if (!key) throw new Error(`${person.id} has no identifier`);
  return key;
}

/** The text of a saying with its days filled in, and which way it went. */
export function wordsOf(saying: Saying, now: string, language: string): { direction: Direction; text: string } {
  const [direction, text] = (
    [
      ['inbound', saying.in],
      ['outbound', saying.out],
      ['note', saying.note],
      ['event', saying.event],
    ] as const
  ).find(([, words]) => words !== undefined) ?? ['event' as const, ''];
  return { direction, text: fillDays(text ?? '', now, language) };
}

function interactionsOf(person: Person, now: string): Interaction[] {
  return person.history.flatMap((thread) =>
    thread.said.map((saying, i) => interactionFrom(person, thread, saying, i, now)),
  );
}

function interactionFrom(person: Person, thread: Thread, saying: Saying, index: number, now: string): Interaction {
  const party = partyOf(person, thread);
  const { direction, text } = wordsOf(saying, now, thread.language ?? person.language);
  const at = instant(saying.at, now);
  const system = SYSTEMS[thread.channel] ?? 'demo-helpdesk';
  const conversation = `${system}:demo:${thread.id}`;
  const author =
    saying.by ?? (direction === 'inbound' ? person.name : direction === 'event' ? undefined : company.agent.name);
  return {
    id: `${conversation}:${index}`,
    contentKey: contentKey({ party, direction, at, text }),
    system,
    conversation,
    party,
    channel: thread.channel,
    direction,
    ...(author && { author }),
    at,
    ...(thread.subject && { subject: thread.subject }),
    text,
    audience: { site: 'demo' },
    ...(saying.order && { order: { ...saying.order, at } }),
    ...(saying.survey && { survey: saying.survey }),
    ...(saying.account && { account: saying.account }),
    origin: 'demo',
    capturedAt: at,
  };
}

/** Where a real company's history would come from: rarely one system. */
const SYSTEMS: Record<string, string> = {
  chat: 'demo-chat',
  phone: 'demo-phone',
  social: 'demo-social',
  messaging: 'demo-messaging',
  order: 'demo-shop',
  survey: 'demo-survey',
  event: 'demo-billing',
};

function linksOf(person: Person): DemoLink[] {
  const [first, ...rest] = person.identifiers.map(identifierKey).filter((key) => key !== undefined);
  return first ? rest.map((other) => ({ a: first, b: other, claim: 'same', certainty: 'certain' })) : [];
}
