import type { Candidate, SightedMessage } from '../domain/sighting';
import { freshdeskTicket } from './address/freshdesk-ticket';
import { candidate } from './dom/candidate';
import { parseAddress, parseAddresses } from './dom/parse-address';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Freshdesk's agent view, from what others read there; no live page has been seen. Selectors are [3rd] (Clockify @b45395e, and user
 * scripts of five support teams) unless marked [unv]. The status is a word of the agent's language.
 */
export default definePage({
  system: 'freshdesk',
  name: 'Freshdesk',
  channel: 'email',
  matches: ['https://*.freshdesk.com/a/*', 'https://*.myfreshworks.com/a/*'], // the second [unv]
  marks: ['[data-test-id="requester-info-contact-email"]'],
  unknown: ['status', 'timeZone', 'channel'],
  isConversation: (url) => freshdeskTicket(url) !== undefined,
  read(page, url) {
    const id = freshdeskTicket(url);
    if (!id || isAnother(page, id)) return undefined;
    const [pane] = partsIn(page, '#ticket-details', WRITTEN);
    const requester = requesterOf(page, id);
    const messages = pane ? messagesOf(pane, requester[0]?.name) : [];
    if (!pane || !messages.length) return undefined;
    return {
      conversation: { id, subject: subjectOf(page), status: 'unknown' },
      customer: [...requester, ...copied(page)],
      messages,
    };
  },
  composer(page, url) {
    const id = freshdeskTicket(url);
    return id && !isAnother(page, id) ? composerOf(page) : undefined;
  },
});

const ITEM = '[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"]';
const BODY =
  '[data-test-conversation="conversation-text"], [id="ticket_original_request"], .ticket_note, .text__content';
const EDITOR = 'div.fr-element.fr-view';
/** What people wrote and are writing. */
const WRITTEN = `${BODY}, ${EDITOR}`;

/** The page names the ticket it shows, independently of the address bar: while they differ, one of them is the last ticket. */
function albums(page: Document): string[] {
  return partsIn(page, '[data-album^="ticket_"]', WRITTEN).map((one) => one.dataset['album']!.slice('ticket_'.length));
}

function isAnother(page: Document, id: string): boolean {
  return albums(page).some((one) => one !== id);
}

/** Its own words only: what stands within the heading are buttons. */
function subjectOf(page: Document): string | undefined {
  const [heading] = partsIn(page, '.sentiment-ticket-heading, .ticket-subject-heading', WRITTEN);
  return wordsOf(heading, '*');
}

/**
 * The requester's card. Two teams read the address so; where the page also says which ticket this is, and the address bar agrees,
 * it may act alone. Two cards are in doubt.
 */
function requesterOf(page: Document, id: string): Candidate[] {
  const cards = fieldsOf(page, 'email').flatMap((text) => parseAddress(text)?.address ?? []);
  const isSure = new Set(cards).size === 1 && albums(page).includes(id);
  const found = { ground: 'field', confidence: isSure ? 0.85 : 0.6, role: 'requester' } as const;
  const [name] = partsIn(
    page,
    '.requester-wrap [data-test-id="user-name"], .widget-requestor-info',
    `${WRITTEN}, ${ITEM}`,
  );
  return [...new Set(cards)].flatMap((address) =>
    candidate({ name: wordsOf(name), address, phone: phoneOf(page) }, found),
  );
}

function fieldsOf(page: Document, field: string): string[] {
  const values = partsIn(page, `[data-test-id="requester-info-contact-${field}"] .info-details-content`, WRITTEN);
  return values.flatMap((one) => wordsOf(one) ?? []);
}

/** [unv] That the card's other fields are named alike is concluded from the ones that are read. */
function phoneOf(page: Document): string | undefined {
  return [...fieldsOf(page, 'phone'), ...fieldsOf(page, 'mobile')].find((one) => /^\+?[\d\s().-]{5,30}$/.test(one));
}

function copied(page: Document): Candidate[] {
  const lists = partsIn(page, '.emails-info .display_emails', WRITTEN).flatMap((one) =>
    parseAddresses(wordsOf(one) ?? ''),
  );
  return lists.flatMap((one) => candidate(one, { ground: 'header', confidence: 0.6, role: 'cc' }));
}

function messagesOf(pane: Element, requester: string | undefined): SightedMessage[] {
  return newestPartsIn(pane, ITEM, WRITTEN).flatMap((item): SightedMessage[] => {
    const body = item.querySelector(BODY);
    if (!body) return [];
    const [name] = partsIn(item, '.sender-info [data-test-id="user-name"]', WRITTEN);
    const author = wordsOf(name);
    const sourceId = item.dataset['album']?.replace(/^note_/, '') || undefined;
    return [
      { sourceId, author, direction: directionOf(item, author, requester), at: writtenAt(item), text: textOf(body) },
    ];
  });
}

/** "an hour ago (Mon, 2 Mar 2026 at 11:00 AM)" [3rd: a time keeping script]; in another language it is not read. */
function writtenAt(item: Element): string | undefined {
  const [shown] = partsIn(item, '.timeago-units', WRITTEN);
  const written = /\([A-Z][a-z]{2}, (\d{1,2} [A-Z][a-z]{2} \d{4}) at (\d{1,2}:\d{2} [AP]M)\)/.exec(
    wordsOf(shown) ?? '',
  );
  return written ? timeOf(`${written[1]} ${written[2]}`) : undefined;
}

/** A private note by its class. The requester's own is who is named as the requester [unv]; whose the others are is not shown. */
function directionOf(item: Element, author?: string, requester?: string): SightedMessage['direction'] {
  const note = '.ticket-details__privatenote';
  if (item.closest(note) || partsIn(item, note, WRITTEN).length) return 'note';
  return author && author === requester ? 'inbound' : 'unknown';
}

/** One editor serves reply, note and forward, and which it is stands in words only. */
function composerOf(page: Document): PageComposer | undefined {
  const element = onlyPart(page, `${EDITOR}[contenteditable="true"]`, BODY);
  return element && { element, kind: 'unknown', recipients: [] };
}
