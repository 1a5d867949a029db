import { chooseParty } from '../db/conversations';
import { putLink, setLinkUndone } from '../db/identifiers';
import type { IdentifierKey } from '../domain/identifier';

/** The agent says who this conversation is with; `undefined` takes the answer back. The next sighting acts on it. */
export async function chooseCustomer(conversation: string, identifier: IdentifierKey | undefined): Promise<void> {
  await chooseParty(conversation, identifier);
}

/**
 * The agent says that two identifiers are one customer, or that they are not. The claim is remembered and can be undone to an
 * equal state; nothing is merged. Returns the link's id.
 */
export async function claimLink(
  a: IdentifierKey,
  b: IdentifierKey,
  claim: 'same' | 'not-same',
  now: string,
): Promise<string> {
  const [first, second] = [a, b].sort() as [string, string];
  const id = `${claim}:${first}:${second}`;
  await putLink({ id, a: first, b: second, claim, certainty: 'certain', why: 'agent', at: now, origin: 'page' });
  return id;
}

/** Undoes a link, or brings it back with `undefined`. */
export async function undoLink(id: string, undoneAt: string | undefined): Promise<void> {
  await setLinkUndone(id, undoneAt);
}
