import { chooseParty } from '../db/conversations';
import { linksOf, replaceLinks, restoreLinks } from '../db/identifiers';
import type { LinkRecord } from '../db/records';
import type { IdentifierKey } from '../domain/identifier';

/**
 * The agent says who this conversation is with, and of a shared mailbox which person (empty: someone new); no identifier takes the answer
 * back. The next sighting acts on it.
 */
export async function chooseCustomer(
  conversation: string,
  identifier: IdentifierKey | undefined,
  person?: string,
): Promise<void> {
  await chooseParty(conversation, identifier, person);
}

/** How one answer of the agent is taken back: the links as they were before, `undefined` where there was none. */
export type LinkUndo = ReadonlyArray<{ id: string; before: LinkRecord | undefined }>;

/**
 * The agent says that two identifiers are one customer, or that they are not: a link of their own; nothing is merged. "Not the same" also
 * ends what else joins the two directly. Returns what takes it back to an equal state.
 */
export async function claimLink(
  a: IdentifierKey,
  b: IdentifierKey,
  claim: 'same' | 'not-same',
  now: string,
): Promise<LinkUndo> {
  const [first, second] = [a, b].sort() as [string, string];
  const link = { a: first, b: second, claim, certainty: 'certain', why: 'agent', at: now, origin: 'page' } as const;
  const opposite = (await linksOf([first])).filter(
    (one) => !one.undoneAt && one.a === first && one.b === second && one.claim !== claim,
  );
  return replaceLinks([
    { id: `${claim}:${first}:${second}`, ...link },
    ...opposite.map((one) => ({ ...one, undoneAt: now })),
  ]);
}

/** The agent takes one identifier out of a customer: every link that joins it to the others ends. Returns what takes it back. */
export async function unlink(key: IdentifierKey, others: readonly IdentifierKey[], now: string): Promise<LinkUndo> {
  const joining = (await linksOf([key])).filter(
    (one) => !one.undoneAt && one.claim === 'same' && others.includes(one.a === key ? one.b : one.a),
  );
  return replaceLinks(joining.map((one) => ({ ...one, undoneAt: now })));
}

/** Puts the links back as they were. */
export async function undoLinks(undo: LinkUndo): Promise<void> {
  await restoreLinks(undo);
}
