import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Zoho Desk, from what others read there; no live page has been seen. Selectors are [3rd] (Clockify @b45395e, an assistant's tests of
 * 2026, a script for tab titles) unless marked [unv]. Of a class only the part with words lasts. Whom a message is from is known from
 * the system's own JSON only, and where the contact's address would stand is [unv]: a doubt.
 */
export default definePage({
  system: 'zoho-desk',
  name: 'Zoho Desk',
  channel: 'email',
  matches: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.in/*'],
  // Its other domains, and the suite that it is part of, are known by these.
  marks: ['[class*="zd_v2-ticketdetailview-container"]', 'h1[data-id="caseSubjectText"]'],
  unknown: ['status', 'time', 'direction', 'address', 'channel'],
  isConversation: (url) => idOf(url) !== undefined,
  read(page, url) {
    const id = idOf(url);
    const pane = id && paneOf(page, id);
    const messages = pane ? messagesOf(pane) : [];
    if (!id || !pane || !messages.length) return undefined;
    const [heading] = partsIn(pane, '[data-id="caseSubjectText"]', WRITTEN);
    const subject = heading?.dataset['title']?.trim() || wordsOf(heading);
    return { conversation: { id, subject, status: 'unknown' }, customer: customerOf(pane), messages };
  },
  composer(page, url) {
    const id = idOf(url);
    const pane = id && paneOf(page, id);
    return pane ? composerOf(pane) : undefined;
  },
});

const SUB_TAB = 'subTab_';
const PANE = `[class*="zd_v2-ticketdetailview-container"], [data-id^="${SUB_TAB}"]`;
const THREAD = '[data-id="threadContent"]';
const COMMENT = '[class*="zd_v2-conversationlistcommon-contentWrapper"][data-id="content"]';
const LIST = '[data-id="ConversationList"], [class*="zd_v2-conversationlistwrapper"]';
const WRITTEN = `${THREAD}, ${COMMENT}, ${LIST}`;
/** Mailboxes of helpdesks, which moved tickets carry as the customer's address [3rd]. */
const MAILBOX = /@(?:[\w-]{1,63}\.){1,5}(?:zohodesk|freshdesk)\.[a-z.]{2,6}$/i;

/** The long id; older addresses have it behind the hash. */
function idOf(url: URL): string | undefined {
  const now = /^\/agent\/[^/]{1,200}\/(?:[^/]{1,200}\/)?tickets\/details\/(\d{1,25})(?:\/|$)/.exec(url.pathname);
  return (now ?? /^#Cases\/dv\/(\d{1,25})(?:\/|$)/.exec(url.hash))?.[1];
}

/** The one pane in sight, which has to be the ticket's where it says whose it is: while another opens, the last one is still drawn. */
function paneOf(page: Document, id: string): Element | undefined {
  const panes = partsIn(page, PANE, `${WRITTEN}, ${PANE}`);
  const named = panes.filter((one) => one.dataset['id']?.startsWith(SUB_TAB));
  const fitting = named.length ? named.filter((one) => one.dataset['id'] === SUB_TAB + id) : panes;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Threads are what went to and fro. A comment is for colleagues unless it was made public, which is not shown: not said. */
function messagesOf(pane: Element): SightedMessage[] {
  return newestPartsIn(pane, `${THREAD}, ${COMMENT}`, `${THREAD}, ${COMMENT}`).flatMap((one): SightedMessage[] => {
    const text = textOf(one);
    return text ? [{ direction: 'unknown', text }] : [];
  });
}

/** [unv] Addresses in the pane, outside of the conversation. */
function customerOf(pane: Element): Candidate[] {
  const addresses = mailtoIn(pane, 'a[href]', WRITTEN).filter((one) => !MAILBOX.test(one));
  return addresses.flatMap((address) =>
    candidate({ address }, { ground: 'mailto', confidence: 0.5, role: 'requester' }),
  );
}

/** Zoho's editor, a frame; seen in other products of the house [3rd]. Reply or comment, it is the same one. */
function composerOf(pane: Element): PageComposer | undefined {
  const element = onlyPart(pane, 'iframe.ze_area', `${THREAD}, ${COMMENT}`);
  return element && { element, kind: 'unknown', recipients: [] };
}
