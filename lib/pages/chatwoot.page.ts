import type { Candidate, SightedMessage } from '../domain/sighting';
import { parseAddress } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { definePage, type PageComposer } from './define-page';

// [unv]: the number is the one shown to agents, and is unique within its account only.
const CONVERSATION = /^\/app\/accounts\/(\d{1,20})\/(?:[^/]{1,100}\/){0,6}conversations\/(\d{1,20})(?:\/|$)/;
const PANEL = '.conversation-panel';
const ITEM = '[id^="message"][data-message-id]';
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** Whose a bubble is, by its own colour [source: copies of bubbles/Base.vue and bubbles/Email/Index.vue in the fork network]. */
const BUBBLES: Record<string, SightedMessage['direction']> = {
  'bg-n-slate-4': 'inbound',
  'bg-n-solid-blue': 'outbound',
  'bg-n-solid-iris': 'outbound',
  'bg-n-solid-amber': 'note',
};
/** What Chatwoot recorded itself ("resolved by ..."): nobody said it [source: as above]. */
const ACTIVITY = 'bg-n-alpha-1';

/**
 * Chatwoot, not seen running: read from its front end's source as forks hold it (https://github.com/chatwoot/chatwoot). The side of
 * a bubble tells only the signed-in agent from everybody else, so it is not used. Times have no date, labels are in the agent's
 * language and status is in its API alone: neither time, subject, author, address nor status is read. The session's token lies in
 * a cookie that scripts can read; this reader leaves it alone.
 */
export default definePage({
  system: 'chatwoot',
  name: 'Chatwoot',
  channel: 'chat',
  matches: ['https://app.chatwoot.com/app/*'],
  marks: [`#app ${PANEL} ${ITEM}`, '#app .reply-box .reply-box__top'], // [source]
  unknown: ['status', 'time', 'address', 'author', 'subject', 'recipients'],
  isConversation: (url) => CONVERSATION.test(url.pathname),
  read(page, url) {
    const [, account, number] = CONVERSATION.exec(url.pathname) ?? [];
    const items = account && number ? itemsOf(page) : [];
    if (!account || !number || !items.length) return undefined;
    const email = items.some((item) => bubbleOf(item)?.getAttribute('data-bubble-name') === 'email');
    return {
      conversation: { id: `${account}:${number}`, status: 'unknown', channel: email ? 'email' : undefined },
      customer: customerOf(page, url.host, account),
      messages: items.flatMap(messageOf),
    };
  },
  composer: (page, url) => (CONVERSATION.test(url.pathname) ? composerOf(page) : undefined),
});

/** The elements of this kind on show. */
function shown<T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)].filter((one) => !one.closest(HIDDEN));
}

/** The messages of the only thread on show [source]; what looks like one within another is a body's. */
function itemsOf(page: Document): Element[] {
  const panels = shown(page, `#app ${PANEL}`);
  if (panels.length !== 1) return [];
  return shown(panels[0]!, ITEM).filter((item) => !item.parentElement?.closest(ITEM));
}

function bubbleOf(item: Element): Element | null {
  return item.querySelector('[data-bubble-name]'); // [source]
}

function messageOf(item: Element): SightedMessage[] {
  const bubble = bubbleOf(item);
  if (!bubble || bubble.classList.contains(ACTIVITY)) return [];
  const sourceId = item.getAttribute('data-message-id') || undefined;
  return [{ sourceId, direction: directionOf(bubble), text: said(bubble) }];
}

/** A note's colour wins over all; a bubble of two other colours, or of none known (failed, unsupported), is nobody's. */
function directionOf(bubble: Element): SightedMessage['direction'] {
  const found = new Set(
    Object.keys(BUBBLES).flatMap((name) => (bubble.classList.contains(name) ? BUBBLES[name]! : [])),
  );
  if (found.has('note')) return 'note';
  return found.size === 1 ? [...found][0]! : 'unknown';
}

/** What was written: without an e-mail's header, the time, and the message that it answers [source: bubbles/*.vue]. */
function said(bubble: Element): string {
  const email = bubble.getAttribute('data-bubble-name') === 'email';
  const letter = bubble.querySelector('.letter-render') ?? bubble.querySelector(':scope > section:last-of-type');
  if (email && letter) return textOf(letter);
  const copy = bubble.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(':scope > .cursor-pointer, time')) part.remove();
  return textOf(copy);
}

/**
 * The contact of the open panel; none where it is closed, or where two are on show. A doubt: visitors of a website type any
 * address, and whether it was verified stands in the API alone. Contacts' numbers are unique within a host's account only.
 */
function customerOf(page: Document, host: string, account: string): Candidate[] {
  const cards = shown(page, '#app h3.capitalize.break-words').filter(isDrawn); // [source]
  const card = cards.length === 1 ? cardOf(cards[0]!, account) : undefined;
  if (!card) return [];
  const words = cards[0]!.textContent?.replace(/\s+/g, ' ').trim();
  const name = words && !words.includes('@') ? words : undefined;
  const contact = card.link.getAttribute('href')!.split('/')[5];
  const email = parseAddress(onlyHref(card.root, 'mailto:') ?? '')?.address;
  const phone = onlyHref(card.root, 'tel:');
  const identifiers: Candidate['identifiers'] = [];
  if (email) identifiers.push({ kind: 'email', value: email });
  if (phone) identifiers.push({ kind: 'phone', value: phone });
  if (contact) identifiers.push({ kind: 'system-id', value: `chatwoot:${host}/${account}/${contact}` });
  return [{ name, identifiers, ground: email ? 'mailto' : 'field', confidence: 0.7, role: 'requester' }];
}

/** Whether the helpdesk drew it: it stands neither in the thread nor in what is being written. */
function isDrawn(element: Element): boolean {
  return !element.closest(`${PANEL}, .reply-box`);
}

/** The smallest part around the name that holds the link to this account's contact [source]. */
function cardOf(heading: Element, account: string): { root: Element; link: Element } | undefined {
  const contact = `a[href^="/app/accounts/${account}/contacts/"][target="_blank"]`;
  for (let root = heading.parentElement; root && !root.querySelector(PANEL); root = root.parentElement) {
    const [link, other] = shown(root, contact);
    if (link) return other ? undefined : { root: rowsOf(root), link };
  }
  return undefined;
}

/** Where address and phone stand: beside name and link, or one level up [unv]; no further, for notes and fields follow there. */
function rowsOf(root: Element): Element {
  const above = root.parentElement;
  return root.querySelector('a[href^="mailto:"], a[href^="tel:"]') || !above || above.querySelector(PANEL)
    ? root
    : above;
}

/** The address of the card's only link of this kind [source]; two are none. */
function onlyHref(card: Element, scheme: string): string | undefined {
  const links = shown(card, `a[href^="${scheme}"]`).map((link) => link.getAttribute('href')!.slice(scheme.length));
  return new Set(links).size === 1 ? links[0]!.split('?')[0] : undefined;
}

/** The only reply box on show, as a rich editor or a plain field; private mode is a note [source]. */
function composerOf(page: Document): PageComposer | undefined {
  const [box, other] = shown(page, '#app .reply-box');
  if (!box || other) return undefined;
  const rich = '.ProseMirror.ProseMirror-woot-style[contenteditable="true"]';
  const [element, second] = shown(box, `${rich}, .reply-box__top textarea`);
  if (!element || second) return undefined;
  return { element, kind: box.classList.contains('is-private') ? 'note' : 'public', recipients: [] };
}
