import type { OwnReading } from '../define-own-data';
import type { PageReading } from '../define-page';

/**
 * Two readings of one conversation. Each names the customer for itself, so that a disagreement is seen where the customer is
 * decided; of the rest the own data is taken, and what it lacks from the page. A reading of another conversation changes nothing.
 */
export function mergeReadings(page: PageReading, own: OwnReading): PageReading {
  if (own.conversation.id !== page.conversation.id) return page;
  return {
    ...page,
    conversation: { ...page.conversation, ...present(own.conversation) },
    customer: [...page.customer, ...own.customer],
    messages: own.messages.length ? own.messages : page.messages,
    agent: own.agent ?? page.agent,
    scope: own.scope ?? page.scope,
    shows: own.shows,
  };
}

function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;
}
