import { MESSAGE_LIMIT } from '../../lib/domain/message-limit';
import type { Sighting } from '../../lib/domain/sighting';
import type { Page, PageReading } from '../../lib/pages/define-page';
import { peopleAround } from './around-seam';

/** The newest messages of a conversation that leave the page at once. */
const MOST_MESSAGES = 200;
const LONGEST_FIELD = 2000;

/** What is handed to the worker, cut to bounds that a hostile page can't exceed (S23). */
export function sight(
  page: Page,
  { reading, ownData }: { reading: PageReading; ownData?: Sighting['ownData'] },
  documentId: string,
): Sighting {
  const composer = page.composer?.(document, new URL(location.href));
  return {
    system: page.system,
    url: location.href.slice(0, LONGEST_FIELD),
    document: documentId,
    conversation: {
      id: reading.conversation.id.slice(0, LONGEST_FIELD),
      subject: reading.conversation.subject?.slice(0, LONGEST_FIELD),
      channel: reading.conversation.channel ?? page.channel,
      status: reading.conversation.status ?? 'unknown',
    },
    customer: reading.customer.slice(0, 20),
    messages: reading.messages
      .slice(-MOST_MESSAGES)
      .map((message) => ({ ...message, text: message.text.slice(0, MESSAGE_LIMIT) })),
    composer: composer && {
      kind: composer.kind,
      recipients: composer.recipients.slice(0, 20),
      hasText: hasText(composer.element),
    },
    agent: reading.agent,
    scope: reading.scope,
    unknown: (page.unknown ?? []).filter((field) => !reading.shows?.includes(field)),
    ownData,
    collected: reading.collected,
    around: peopleAround(document, reading, composer?.element),
  };
}

function hasText(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value.trim() !== '';
  const body = element instanceof HTMLIFrameElement ? element.contentDocument?.body : element;
  return (body?.textContent ?? '').trim() !== '';
}
