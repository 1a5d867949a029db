import type { Candidate, SightedMessage } from '../domain/sighting';
import { zendeskTicket } from './address/zendesk-ticket';
import { agree } from './dom/agree';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { parseAddress } from './dom/parse-address';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/** The mark of a part for Zendesk's own tests, which outlasts its class. */
const test = (name: string) => `[data-test-id="${name}"]`;
const MESSAGE = test('omni-log-item-message');
const BODY = test('omni-log-message-content');
const REQUESTER = test('requester-field');
const COPIED = test('ticket-fields-collaborators');
const CARD = `${test('customer-context-tab-navigation')} ~ * a`;
const LOG = test('omni-log-container');
/** Editors of the ticket, newest first [3rd: a copilot user script]. */
const EDITORS = [
  `${test('omnicomposer-rich-text-ckeditor')}[contenteditable="true"], ${test('omnicomposer-plain-text-ckeditor')}[contenteditable="true"]`,
  `${test('ticket-rich-text-editor')} [contenteditable="true"][role="textbox"]`,
  '.zendesk-editor--rich-text-container [contenteditable="true"][role="textbox"]',
];
/** Channels of the composer: those that customers see [3rd: a ticket helper], and the note's [3rd: the menu's entry in a page test]. */
const KINDS: Record<string, PageComposer['kind']> = {
  web: 'public',
  email: 'public',
  native_messaging: 'public',
  internal: 'note',
};

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
  unknown: ['status', 'channel'],
  isConversation: (url) => zendeskTicket(url) !== undefined,
  read(page, url) {
    const id = zendeskTicket(url);
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
    const pane = paneOf(page, zendeskTicket(url));
    return pane && composerOf(pane);
  },
});

/** The one pane that is active and is the address's ticket; all open tickets stay in the page, hidden [3rd: a ticket helper]. */
function paneOf(page: Document, id: string | undefined): Element | undefined {
  if (!id) return undefined;
  const ticket = `[data-ticket-id="${id}"], [data-side-conversations-anchor-id="${id}"]`;
  const panes = [...page.querySelectorAll('main#main_panes .ticket-panes-grid-layout[data-is-active="true"]')]
    .filter((pane) => !pane.closest(MESSAGE))
    .filter((pane) => pane.matches(ticket) || [...pane.querySelectorAll(ticket)].some((one) => !one.closest(MESSAGE)));
  return panes.length === 1 ? panes[0] : undefined;
}

/** Parts that the helpdesk drew and that are in sight: none that stands in what somebody wrote. */
function partsOf(root: Element, selector: string): HTMLElement[] {
  return partsIn(root, selector, MESSAGE);
}

function subjectOf(pane: Element): string | undefined {
  // [3rd: Clockify], and an older one [3rd: a transcript script].
  const [field] = partsOf(pane, `input${test('omni-header-subject')}`) as HTMLInputElement[];
  const [shown] = partsOf(pane, test('ticket-pane-subject'));
  return field?.value.trim() || wordsOf(shown);
}

/**
 * The requester, read in places that are independent of each other: the ticket's field has the address as a title [3rd: a script that
 * measures moods, from a page it looked into], and the customer's card has a link to it [unv]. Either alone is a doubt. Those in copy
 * are named by the field for them [3rd: a copying script].
 */
function customerOf(pane: Element): Candidate[] {
  const name = nameOf(pane);
  const read = (addresses: string[], found: Pick<Candidate, 'ground' | 'confidence' | 'role'>) =>
    addresses.flatMap((address) => candidate({ name: found.role === 'cc' ? undefined : name, address }, found));
  const found = [
    ...read(titlesIn(pane, REQUESTER), { ground: 'field', confidence: 0.65, role: 'requester' }),
    ...read(mailtoIn(pane, CARD, `${MESSAGE}, ${LOG}`), { ground: 'mailto', confidence: 0.6, role: 'requester' }),
    ...read(titlesIn(pane, COPIED), { ground: 'field', confidence: 0.65, role: 'cc' }),
  ];
  return found.length ? agree(found) : candidate({ name }, { ground: 'field', confidence: 0.5, role: 'requester' });
}

/** [3rd: an exporter, and two scripts for answers] */
function nameOf(pane: Element): string | undefined {
  const [field] = partsOf(pane, test('ticket-system-field-requester-select'));
  const [tip] = partsOf(pane, test('tooltip-requester-name'));
  const words = [field, tip].map((one) => wordsOf(one)?.replace(/[▾▼⌄]/gu, '').trim());
  return words.find((one) => one && !one.includes('@'));
}

function titlesIn(pane: Element, place: string): string[] {
  const titles = partsOf(pane, `${place} [title*="@"]`).map((one) => parseAddress(one.title)?.address.toLowerCase());
  return [...new Set(titles.filter((one) => one !== undefined))];
}

function messagesOf(pane: Element): SightedMessage[] {
  // [3rd: a transcript script]
  return newestPartsIn(pane, `${LOG} article${test('omni-log-comment-item')}`, MESSAGE).flatMap((item) => {
    const [message] = partsOf(item, `${MESSAGE}:not([aria-hidden="true"])`);
    if (!message) return [];
    const direction = directionOf(item, message);
    // [3rd: a time tracker and others]
    const [time] = partsOf(item, 'time[data-test-id^="timestamp-"][datetime]');
    return [{ author: authorOf(item), direction, at: timeOf(time?.getAttribute('datetime')), text: said(message) }];
  });
}

function authorOf(item: Element): string | undefined {
  const [link] = partsOf(item, test('omni-log-comment-user-link'));
  const [sender] = partsOf(item, test('omni-log-item-sender'));
  return wordsOf(link) ?? wordsOf(sender);
}

/** By the message's own type [3rd: a transcript script], else by the agent's badge [3rd: two]; an internal note wins over all. */
function directionOf(item: Element, message: Element): SightedMessage['direction'] {
  const type = message.getAttribute('type');
  if (type === 'internal' || partsOf(item, test('omni-log-internal-note-tag')).length) return 'note';
  if (type === 'end-user') return 'inbound';
  const badge = `svg${test('omni-log-avatar-badge-AgentBadge')}`;
  return type === 'agent' || (!type && partsOf(item, badge).length) ? 'outbound' : 'unknown';
}

/** What was written, without the signature that Zendesk adds to an agent's answer [3rd: a transcript script]. */
function said(message: Element): string {
  const body = (message.querySelector(BODY) ?? message).cloneNode(true) as Element;
  if (message.getAttribute('type') !== 'end-user')
    body.querySelectorAll('div.signature').forEach((one) => one.remove());
  return textOf(body);
}

/** The pane's own editor; a family of selectors that finds two (a side conversation is open) finds none. */
function composerOf(pane: Element): PageComposer | undefined {
  const found = EDITORS.map((one) => partsOf(pane, one)).find((editors) => editors.length > 0);
  if (found?.length !== 1) return undefined;
  const switches = partsOf(pane, `button${test('omnichannel-channel-switcher-button')}[data-channel]`);
  const channel = switches.length === 1 ? switches[0]!.getAttribute('data-channel')! : '';
  return { element: found[0]!, kind: KINDS[channel] ?? 'unknown', recipients: [] };
}
