import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Help Scout, from what others read there; no live page has been seen. Selectors are [3rd] (a writing assistant's adapter, Clockify
 * @b45395e, Toggl @db77d5f) unless marked [unv]. The customer's address is known to stand in the page's own state only, which is out of
 * a reader's reach; where the sidebar shows it is [unv], so the customer stays a doubt.
 */
export default definePage({
  system: 'help-scout',
  name: 'Help Scout',
  channel: 'email',
  matches: ['https://secure.helpscout.net/conversation*'],
  unknown: ['status', 'channel'],
  isConversation: (url) => CONVERSATION.test(url.pathname),
  read(page, url) {
    const id = CONVERSATION.exec(url.pathname)?.[1];
    const pane = id && paneOf(page);
    const messages = pane ? messagesOf(pane) : [];
    if (!id || !pane || !messages.length) return undefined;
    return {
      conversation: { id, subject: subjectOf(page), status: 'unknown' },
      customer: customerOf(page, messages),
      messages,
    };
  },
  composer: (page, url) => (CONVERSATION.test(url.pathname) && paneOf(page) ? composerOf(page) : undefined),
});

// The id; the number that customers are told follows, and is sometimes left out.
const CONVERSATION = /^\/conversations?\/(\d{1,20})(?:\/|$)/;
const PANE = '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]';
const ITEM = 'div[id^="thread-"]';
/** A wrapper has a test id on it or right within it; deeper down it may be a sender's. */
const BODY = 'div[class*="is-wide-layout"]:not([data-testid], :has(> [data-testid]))';
const EDITORS =
  '[role="textbox"][aria-label="Reply Editor"], [data-cy="ConvoEditor"], [data-testid="reply-editor"], .redactor_editor';
const WRITTEN = `${BODY}, ${EDITORS}`;

function paneOf(page: Document): Element | undefined {
  return onlyPart(page, PANE, `${WRITTEN}, ${PANE}`);
}

function subjectOf(page: Document): string | undefined {
  const [subject] = partsIn(page, '[aria-label="Conversation Subject"], [data-cy="EditableTextarea"]', WRITTEN);
  return (subject as HTMLTextAreaElement | undefined)?.value?.trim() || wordsOf(subject);
}

function messagesOf(pane: Element): SightedMessage[] {
  return newestPartsIn(pane, ITEM, `${WRITTEN}, ${ITEM}`).flatMap((item): SightedMessage[] => {
    const [body] = partsIn(item, BODY, WRITTEN);
    if (!body) return [];
    const [author] = partsIn(item, 'span[data-nocollapse="true"]', WRITTEN);
    const [time] = partsIn(item, 'time[datetime]', WRITTEN);
    return [
      {
        sourceId: item.id.slice('thread-'.length) || undefined,
        author: wordsOf(author),
        direction: directionOf(item),
        at: timeOf(time?.getAttribute('datetime')),
        text: textOf(body),
      },
    ];
  });
}

/** A class marks the customer's. The label says it in English, for readers of screens; in another language it says nothing here. */
function directionOf(item: Element): SightedMessage['direction'] {
  if (item.classList.contains('is-customer')) return 'inbound';
  return /\buser reply\b/i.test(item.getAttribute('aria-label') ?? '') ? 'outbound' : 'unknown';
}

/** [unv] Addresses in the sidebar, all that there are; the name is that of the only person who wrote as a customer. */
function customerOf(page: Document, messages: SightedMessage[]): Candidate[] {
  const authors = new Set(messages.filter(({ direction }) => direction === 'inbound').map(({ author }) => author));
  const name = authors.size === 1 ? [...authors][0] : undefined;
  const addresses = mailtoIn(
    page,
    ':is([data-cy="customer-sidebar"], .c-conversation-sidebar) a',
    `${PANE}, ${EDITORS}`,
  );
  return addresses.flatMap((address) =>
    candidate(
      { name: addresses.length === 1 ? name : undefined, address },
      { ground: 'mailto', confidence: 0.6, role: 'requester' },
    ),
  );
}

/** A note is written in the same editor, and nothing known tells it from a reply. */
function composerOf(page: Document): PageComposer | undefined {
  const editable = '[contenteditable="true"]';
  const element = onlyPart(page, `:is(${EDITORS})${editable}, :is(${EDITORS}) ${editable}`, `${BODY}, ${editable}`);
  return element && { element, kind: 'unknown', recipients: [] };
}
