import type { Collected, CollectedMessage } from '../../domain/collected';
import type { Candidate, SightedMessage } from '../../domain/sighting';
import { dateOf } from './date-of';
import { pointedPerson } from './pointed-person';
import { CERTAIN, weighPeople, type Weighed } from './weigh-people';

/** More people than this in sight are a list to choose from. */
const MOST_PEOPLE = 6;

/** What collected signals come to. */
export interface WeighedReading {
  customer: Candidate[];
  messages: SightedMessage[];
  /** Whom the reply goes to, where the page names them a second time. */
  recipients: string[];
}

/** Who may be the customer, the messages, the recipients; `undefined` where the signals name nobody, or so many that it is a list. */
export function weighCollected({ people, messages }: Collected, host: string): WeighedReading | undefined {
  // Where an agent has said who it is on this site, only whom the reply goes to may disagree.
  const pointed = pointedPerson(people);
  const telling = pointed
    ? [pointed, ...people.filter(({ place }) => place === 'composer' || place === 'own')]
    : people.filter(({ place }) => place !== 'recipe');
  const weighed = weighPeople(telling, host);
  const { candidates } = weighed;
  if (!candidates.length || candidates.length > MOST_PEOPLE) return undefined;
  const sure = candidates.filter((one) => one.confidence >= CERTAIN).map((one) => one.identifiers[0]!.value);
  return {
    customer: candidates,
    messages: messages.flatMap((one, i) => (one.text ? messageOf(one, sendersOf(people, i), weighed) : [])),
    recipients: sure.filter((one) => people.some(({ place, address }) => place === 'composer' && address === one)),
  };
}

type Sender = Pick<Collected['people'][number], 'address' | 'name'>;

function sendersOf(people: Collected['people'], message: number): Sender[] {
  return people.filter(
    (one) => one.message === message && one.place !== 'recipe' && (one.role === 'from' || one.role === 'customer'),
  );
}

/** Whose a message is, is said only where its own address or its markup says so. */
function messageOf(
  { text, author, direction, times }: CollectedMessage,
  from: Sender[],
  weighed: Weighed,
): SightedMessage {
  const addresses = new Set(from.map(({ address }) => address.toLowerCase()));
  const [sender] = addresses.size === 1 ? from : [];
  return {
    author: sender?.name ?? author,
    address: sender?.address,
    direction: sideTold(direction, sender ? sideOf(sender.address.toLowerCase(), weighed) : 'unknown'),
    at: times.map(dateOf).find((one) => one !== undefined),
    text,
  };
}

type Direction = SightedMessage['direction'];

/** The markup's word and the address's, where they do not contradict each other. */
function sideTold(said: Direction, meant: Direction): Direction {
  if (said === 'note' || meant === 'unknown') return said;
  return said === 'unknown' || said === meant ? meant : 'unknown';
}

/** Whose side an address is on: ours, or that of the one person who may be the customer. */
function sideOf(address: string, { own, candidates }: Weighed): Direction {
  if (own.has(address)) return 'outbound';
  const people = candidates.filter(({ role }) => role !== 'cc');
  return people.length === 1 &&
    people[0]!.confidence >= CERTAIN &&
    people[0]!.identifiers[0]!.value.toLowerCase() === address
    ? 'inbound'
    : 'unknown';
}
