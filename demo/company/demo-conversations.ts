import { identifierOfKey } from '../../lib/identity/normalize-identifier.ts';
import { company } from './company.ts';
import { partyOf, wordsOf } from './demo-history.ts';
import { people } from './people.ts';
import type { OpenThread, Participant, Person, Saying } from './shapes.ts';
import { instant } from './when.ts';

/** One message as the demo pages show it. */
export interface PageMessage {
  id: string;
  direction: 'inbound' | 'outbound' | 'note';
  author: string;
  address: string;
  /** ISO 8601 in UTC. */
  at: string;
  text: string;
}

/** One open conversation as the demo pages show it. */
export interface PageConversation {
  id: string;
  subject: string;
  channel: string;
  status: 'open' | 'pending' | 'solved';
  language: string;
  participants: Participant[];
  noteFirst: boolean;
  messages: PageMessage[];
}

/** What is open in the helpdesk or in the mailbox at `now` (ISO 8601), newest first. */
export function demoConversations(where: OpenThread['where'], now: string): PageConversation[] {
  return people
    .flatMap((person) =>
      person.open.filter((thread) => thread.where === where).map((thread) => drawn(person, thread, now)),
    )
    .sort((x, y) => (newest(x) < newest(y) ? 1 : -1));
}

function newest(conversation: PageConversation): string {
  return conversation.messages.at(-1)?.at ?? '';
}

function drawn(person: Person, thread: OpenThread, now: string): PageConversation {
  const { kind, value } = identifierOfKey(partyOf(person, thread));
  const address = kind === 'handle' ? `@${value}` : value;
  const participants = thread.participants ?? [{ name: person.name, address, role: 'requester' }];
  const language = thread.language ?? person.language;
  const sender = participants.find((one) => one.role === 'requester') ?? { name: person.name, address };
  return {
    id: thread.id,
    subject: thread.subject ?? '',
    channel: thread.channel,
    status: thread.status,
    language,
    participants,
    noteFirst: thread.noteFirst ?? false,
    messages: thread.said.map((saying, i) => message(saying, `${thread.id}-${i + 1}`, sender, now, language)),
  };
}

function message(
  saying: Saying,
  id: string,
  sender: { name?: string; address: string },
  now: string,
  language: string,
): PageMessage {
  const { direction, text } = wordsOf(saying, now, language);
  if (direction === 'event') throw new Error(`${id}: the pages show what people write, not events`);
  const isInbound = direction === 'inbound';
  return {
    id,
    direction,
    author: saying.by ?? (isInbound ? (sender.name ?? sender.address) : company.agent.name),
    address: saying.from ?? (isInbound ? sender.address : company.mailbox),
    at: instant(saying.at, now),
    text,
  };
}
