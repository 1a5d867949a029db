import { identifierRecords } from '../db/identifiers';
import { interactionsIn, interactionsOf } from '../db/interactions';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { OpenConversation } from '../domain/open-conversation';
import type { Viewer } from '../domain/viewer';
import { identifierOfKey } from '../identity/normalize-identifier';
import { interactionsOfPerson } from '../identity/people-under';
import { isOpenTo } from '../identity/walls';
import { mailboxOf } from './mailbox-of';

/** How much of a customer's history is read for a reply; the timeline pages further back. */
const READ_AT_MOST = 200;

/** The agent and the moment a dossier is opened in. `now` is ISO 8601. */
export interface Opening {
  now: string;
  agent: Dossier['agent'];
  /** Whose walls hold; absent where everything was read by one agent. */
  viewer?: Viewer;
}

/** All that may be shown about the open conversation's customer, or `undefined` while there is doubt who it is (S2). */
export async function dossierFor(
  open: OpenConversation,
  { now, agent, viewer }: Opening,
): Promise<Dossier | undefined> {
  const { resolution } = open;
  if (resolution.kind === 'doubt') return undefined;
  const [everyone, current, records] = await Promise.all([
    interactionsOf(resolution.linked, { limit: READ_AT_MOST }),
    interactionsIn(open.conversation),
    identifierRecords(resolution.linked),
  ]);
  const { person } = resolution;
  // This conversation's own record changes with every look at the page; what is in it is there in any case.
  const earlier = everyone.filter((one) => one.conversation !== open.conversation);
  const mailbox = await mailboxOf(resolution.linked, earlier);
  // What was said to be someone new's is not the one's whose name alone was met.
  const history =
    person === undefined
      ? earlier.filter((one) => mailbox.chosen.get(one.conversation) !== '')
      : interactionsOfPerson(person, mailbox);
  const ofCustomer = current.filter((one) => resolution.linked.includes(one.party));
  const interactions = [...new Map([...history, ...ofCustomer].map((one) => [one.id, one])).values()]
    .filter((one) => isOpenTo(viewer, one.audience))
    .sort(byTime);
  return {
    customer: {
      id: resolution.kind === 'matched' ? resolution.key : undefined,
      name: resolution.name ?? (person === undefined ? records.find((one) => one.name)?.name : undefined),
      identifiers: resolution.linked
        .map((key) => records.find((one) => one.key === key) ?? identifierOfKey(key))
        .map(({ kind, value }) => ({ kind, value })),
    },
    interactions,
    orders: interactions.flatMap((one) => (one.order ? [one.order] : [])),
    current: open.conversation,
    now,
    agent,
  };
}

function byTime(one: Interaction, other: Interaction): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
