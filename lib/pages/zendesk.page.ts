import type { Candidate, SightedMessage } from '../domain/sighting';
import { parseAddress } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { definePage, type PageComposer } from './define-page';

const TICKET = /^\/agent\/tickets\/(\d{1,20})(?:\/|$)/;
const MESSAGE = '[data-test-id="omni-log-item-message"]';
const BODY = '[data-test-id="omni-log-message-content"]';
const LOG = '[data-test-id="omni-log-container"]';
/** Editors of the ticket, newest first [3rd: a copilot user script]. */
const EDITORS = [
  '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
  '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
  '.zendesk-editor--rich-text-container [contenteditable="true"][role="textbox"]',
];
/** Channels of the composer that customers see [3rd: a ticket helper]; what an internal note is called there is not known. */
const PUBLIC = new Set(['web', 'email', 'native_messaging']);

/**
 * Zendesk Agent Workspace, not seen running: every selector is taken from other people's code [3rd] or unverified [unv]. Only
 * `data-test-id` and ids are used, class names there are hashed. The submit button's word is the status a click would set and
 * "via ..." is in the agent's language, so neither status nor channel is read.
 */
export default definePage({
  system: 'zendesk',
  name: 'Zendesk',
  channel: 'email',
  matches: ['https://*.zendesk.com/agent/*'],
  // [3rd: a ticket helper]
  marks: ['main#main_panes .ticket-panes-grid-layout', 'a[data-test-id="header-tab"][data-entity-type]'],
  unknown: ['status', 'address', 'channel'],
  isConversation: (url) => TICKET.test(url.pathname),
  read(page, url) {
    const id = TICKET.exec(url.pathname)?.[1];
    const pane = paneOf(page, id);
    const messages = pane ? messagesOf(pane) : [];
    if (!id || !pane || !messages.length) return undefined;
    return {
      conversation: { id, subject: subjectOf(pane), status: 'unknown' },
      customer: customerOf(pane),
      messages,
    };
  },
  composer(page, url) {
    const pane = paneOf(page, TICKET.exec(url.pathname)?.[1]);
    return pane && composerOf(pane);
  },
});

/** The one pane that is active and is the address's ticket; all open tickets stay in the page, hidden [3rd: a ticket helper]. */
function paneOf(page: Document, id: string | undefined): Element | undefined {
  if (!id) return undefined;
  const ticket = `[data-ticket-id="${id}"], [data-side-conversations-anchor-id="${id}"]`;
  const panes = [...page.querySelectorAll('main#main_panes .ticket-panes-grid-layout[data-is-active="true"]')].filter(
    (pane) => pane.matches(ticket) || partsOf(pane, ticket).length > 0,
  );
  return panes.length === 1 ? panes[0] : undefined;
}

/** Parts that the helpdesk drew: none that stands in what somebody wrote. */
function partsOf(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((part) => !part.parentElement?.closest(MESSAGE));
}

function subjectOf(pane: Element): string | undefined {
  // [3rd: Clockify], and an older one [3rd: a transcript script].
  const [field] = partsOf(pane, 'input[data-test-id="omni-header-subject"]') as HTMLInputElement[];
  const [shown] = partsOf(pane, '[data-test-id="ticket-pane-subject"]');
  return field?.value.trim() || wordsOf(shown) || undefined;
}

/** A short text of the page without its glyphs. */
function wordsOf(element: Element | undefined): string {
  const words = element ? without(element, 'svg').textContent : '';
  return (words ?? '').replace(/[▾▼⌄]/gu, '').replace(/\s+/g, ' ').trim();
}

/** A copy of the element that lacks what `selector` names; the page stays as it is. */
function without(element: Element, selector: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy;
}

/** The requester's name [3rd], and an address that is a doubt: where the page shows it is unverified. */
function customerOf(pane: Element): Candidate[] {
  const [field] = partsOf(pane, '[data-test-id="ticket-system-field-requester-select"]');
  const words = wordsOf(field);
  const name = words && !words.includes('@') ? words : undefined;
  const address = addressOf(pane);
  if (address) {
    const identifiers = [{ kind: 'email' as const, value: address }];
    return [{ name, identifiers, ground: 'mailto', confidence: 0.6, role: 'requester' }];
  }
  return name ? [{ name, identifiers: [], ground: 'field', confidence: 0.5, role: 'requester' }] : [];
}

/** The only address of the customer's card in this pane [unv]; two addresses are none. */
function addressOf(pane: Element): string | undefined {
  const card = '[data-test-id="customer-context-tab-navigation"] ~ * a[href^="mailto:"]';
  const links = partsOf(pane, card).filter((link) => !link.closest(LOG));
  const hrefs = links.map((link) => link.getAttribute('href')!.slice('mailto:'.length).split('?')[0]!);
  return new Set(hrefs).size === 1 ? parseAddress(hrefs[0]!)?.address : undefined;
}

function messagesOf(pane: Element): SightedMessage[] {
  // [3rd: a transcript script]
  return partsOf(pane, `${LOG} article[data-test-id="omni-log-comment-item"]`).flatMap((item) => {
    const [message] = partsOf(item, `${MESSAGE}:not([aria-hidden="true"])`);
    if (!message) return [];
    const direction = directionOf(item, message);
    // [3rd: a time tracker and others]
    const [time] = partsOf(item, 'time[data-test-id^="timestamp-"][datetime]');
    return [{ author: authorOf(item), direction, at: timeOf(time?.getAttribute('datetime')), text: said(message) }];
  });
}

function authorOf(item: Element): string | undefined {
  const [link] = partsOf(item, '[data-test-id="omni-log-comment-user-link"]');
  const [sender] = partsOf(item, '[data-test-id="omni-log-item-sender"]');
  return wordsOf(link) || wordsOf(sender) || undefined;
}

/** Whose it is by the message's own type [3rd: a transcript script]; an internal note wins over all. */
function directionOf(item: Element, message: Element): SightedMessage['direction'] {
  const type = message.getAttribute('type');
  if (type === 'internal' || partsOf(item, '[data-test-id="omni-log-internal-note-tag"]').length) return 'note';
  if (type === 'end-user') return 'inbound';
  return type === 'agent' ? 'outbound' : 'unknown';
}

/** What was written, without the signature that Zendesk adds to an agent's answer [3rd: a transcript script]. */
function said(message: Element): string {
  const body = message.querySelector(BODY) ?? message;
  return textOf(message.getAttribute('type') === 'end-user' ? body : without(body, 'div.signature'));
}

/** The pane's own editor; a family of selectors that finds two (a side conversation is open) finds none. */
function composerOf(pane: Element): PageComposer | undefined {
  const found = EDITORS.map((one) => partsOf(pane, one)).find((editors) => editors.length > 0);
  if (found?.length !== 1) return undefined;
  const switches = partsOf(pane, 'button[data-test-id="omnichannel-channel-switcher-button"][data-channel]');
  const channel = switches.length === 1 ? switches[0]!.getAttribute('data-channel')! : '';
  return { element: found[0] as HTMLElement, kind: PUBLIC.has(channel) ? 'public' : 'unknown', recipients: [] };
}
