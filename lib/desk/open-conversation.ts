import { conversationOf, rememberConversation } from '../db/conversations';
import { addLinks, endPageLinks, identifierRecords, rememberIdentifiers } from '../db/identifiers';
import { addInteractions, removeFromConversation } from '../db/store-interactions';
import { contentKey } from '../domain/content-key';
import type { IdentifierRecord, LinkRecord } from '../db/records';
import type { Interaction } from '../domain/interaction';
import type { OpenConversation, Resolution } from '../domain/open-conversation';
import type { IdentifierKind } from '../domain/identifier';
import type { Candidate, Sighting } from '../domain/sighting';
import { identifierKey } from '../identity/normalize-identifier';
import { contestedKeys, recordLinks } from '../identity/record-links';
import { resolveCustomer } from '../identity/resolve-customer';
import { skeletonOf } from '../identity/skeleton';
import { captureMessages, conversationKey, originOf } from './capture-messages';
import { knownCustomers } from './known-customers';
import { noticeSent } from './notice-sent';

/** Where and when a sighting was made, as the browser says it. */
export interface Viewpoint {
  tabId: number;
  windowId: number;
  /** ISO 8601. */
  now: string;
  systemName: string;
  ownDataOffered: boolean;
  ourAddresses: readonly string[];
}

/** A filled To field alone may act: the agent's helpdesk put it there. */
const RECIPIENT = 0.8;

/** A record's confidence from which its identifiers are one person's. */
const SURE = 0.9;

type Known = Extract<Resolution, { kind: 'matched' | 'new' }>;

/**
 * An agent opened (or is looking at) a conversation: decides who it is with, remembers what the page shows once, and returns what
 * the panel may say. In doubt nothing of the messages is stored, because nobody knows whose they are.
 */
export async function openConversation(sighting: Sighting, view: Viewpoint): Promise<OpenConversation> {
  const origin = new URL(sighting.url).origin;
  const key = conversationKey(sighting.system, origin, sighting.conversation.id);
  const { chosen, chosenPerson } = (await conversationOf(key)) ?? {};
  const candidates = [...sighting.customer, ...recipientsOf(sighting)];
  const known = await knownCustomers({ conversation: key, candidates, ours: view.ourAddresses, chosen });
  const resolution = resolveCustomer(candidates, known, chosen, chosenPerson);
  const certain = resolution.kind === 'doubt' ? undefined : resolution;
  const captured = certain ? await remember(sighting, certain, view.now) : [];
  const record = await rememberConversation({
    key,
    system: sighting.system,
    site: origin,
    id: sighting.conversation.id,
    subject: sighting.conversation.subject,
    url: sighting.url,
    status: sighting.conversation.status,
    party: certain?.key,
    seenAt: view.now,
    origin: originOf(sighting.system),
  });
  return {
    kind: 'conversation',
    tabId: view.tabId,
    windowId: view.windowId,
    document: sighting.document,
    system: sighting.system,
    systemName: view.systemName,
    origin,
    url: sighting.url,
    conversation: key,
    conversationId: sighting.conversation.id,
    pageId: sighting.pageId,
    subject: sighting.conversation.subject,
    channel: sighting.conversation.channel,
    status: sighting.conversation.status,
    solvedAt: record.solvedAt,
    composer: sighting.composer,
    resolution,
    readings: candidates,
    ownData: sighting.ownData,
    ownDataOffered: view.ownDataOffered,
    agentName: sighting.agent?.name,
    newest: captured.at(-1),
    unknown: sighting.unknown,
    redesigned: sighting.insteadOf === undefined ? undefined : true,
    seenAt: view.now,
  };
}

/** Whom the composer would write to: a reading of its own, which must agree with the page's. A note goes to nobody. */
function recipientsOf({ composer }: Sighting): Candidate[] {
  if (!composer || composer.kind === 'note') return [];
  return composer.recipients.map((value) => ({
    identifiers: [{ kind: kindOf(value), value }],
    ground: 'recipient',
    confidence: RECIPIENT,
    role: 'recipient',
  }));
}

function kindOf(value: string): IdentifierKind {
  if (value.startsWith('@')) return 'handle';
  return value.includes('@') ? 'email' : 'phone';
}

/** Stores who and what was seen; returns the ids of the conversation's interactions in the page's order. */
async function remember(sighting: Sighting, who: Known, now: string): Promise<string[]> {
  const interactions = captureMessages(sighting, who, now);
  const seen = sighting.customer.find((one) =>
    one.identifiers.some((identifier) => identifierKey(identifier) === who.key),
  );
  const records = (seen?.identifiers ?? [who.identifier]).flatMap((identifier) =>
    identifierRecord(identifier, who.name, now, originOf(sighting.system)),
  );
  // The names before: one of another person's, met now, must not vouch for itself.
  const before = new Map((await identifierRecords(records.map((one) => one.key))).map((one) => [one.key, one.names]));
  await rememberIdentifiers(records);
  const record = { name: seen?.name, keys: records.map((one) => one.key) };
  const namesOf = (key: string) => before.get(key) ?? [];
  await endPageLinks(contestedKeys(record, namesOf), now);
  if (seen && seen.confidence >= SURE)
    await addLinks(recordLinks(record, namesOf).map(([a, b]) => pageLink(a, b, now, originOf(sighting.system))));
  if (sighting.ownData === 'read') await removeTimeless(interactions);
  const { ids, added } = await addInteractions(interactions);
  await noticeSent(interactions.filter((one) => added.includes(one.id)));
  return ids;
}

function pageLink(a: string, b: string, now: string, origin: string): LinkRecord {
  return { id: `same:${a}:${b}`, a, b, claim: 'same', certainty: 'certain', why: 'page', at: now, origin };
}

/** What the page alone had told before, without times and ids, makes room for the same messages with theirs. */
async function removeTimeless(interactions: readonly Interaction[]): Promise<void> {
  const timeless = interactions.map(({ party, direction, text }) => contentKey({ party, direction, text }));
  const [first] = interactions;
  if (first) await removeFromConversation(first.conversation, timeless);
}

/** A record of an identifier met on a page, or none when it is no identifier. */
export function identifierRecord(
  identifier: { kind: IdentifierRecord['kind']; value: string },
  name: string | undefined,
  now: string,
  origin: string,
): IdentifierRecord[] {
  const key = identifierKey(identifier);
  if (!key) return [];
  return [
    {
      key,
      ...identifier,
      name,
      names: name ? [name] : [],
      skeleton: skeletonOf(key.slice(key.indexOf(':') + 1)),
      firstSeenAt: now,
      origin,
    },
  ];
}
