import type { AccountChange, Became } from '../domain/account-change';
import type { ImportedInteraction } from './imported';
import { becameIn } from './became-in';

/** A change of a subscription or account as a file tells it. */
export interface AccountTold extends Pick<
  ImportedInteraction,
  'system' | 'site' | 'identifiers' | 'name' | 'at' | 'url'
> {
  of: AccountChange['of'];
  /** The system's id of the subscription or account; its events are then one conversation. */
  id: string | undefined;
  /** The system's own word for it, shown as it stands. */
  status: string;
  /** What it means, where that is known better than the word tells. */
  became?: Became;
  plan?: string;
  /** Why, how much: anything that is told beside it. */
  details?: string;
}

/** The change as one event of its customer. Its id holds day and status, so that a later export of the same subscription adds only what is new. */
export function accountEvent(told: AccountTold): ImportedInteraction {
  const { system, site, identifiers, name, at, url, of, id, status, plan, details } = told;
  const became = told.became ?? becameIn(status);
  const owner = identifiers[0]!.value;
  return {
    kind: 'interaction',
    system,
    ...(site && { site }),
    conversation: `${of}:${id ?? owner}`,
    sourceId: `${id ?? owner}:${became ?? status}:${at.slice(0, 10)}`,
    identifiers,
    ...(name && { name }),
    channel: 'event',
    direction: 'event',
    at,
    text: `${[plan, details].filter(Boolean).join('. ') || id || owner} (${status})`,
    ...(url && { url }),
    account: { of, ...(id && { id }), ...(became && { became }), ...(plan && { plan }), status },
  };
}
