import type { Candidate, SightedMessage } from '../domain/sighting';
import { chatwootConversation } from './address/chatwoot-conversation';
import { candidate } from './dom/candidate';
import { type HeaderAddress, parseAddress, parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

const PANEL = '.conversation-panel';
const ITEM = '[id^="message"][data-message-id]';
/** What people wrote: an e-mail keeps the classes that its sender gave it, so nothing in here is the page's own sign. */
const WRITTEN = '.letter-render, .prose';
/** Beside the time: a lock where customers don't see it, and how far an outgoing message has come [source: MessageMeta.vue]. */
const LOCK = '.i-lucide-lock-keyhole';
const SENT = '.i-lucide-check, .i-lucide-check-check, [class*="i-lucide-clock-"]';

/**
 * Chatwoot, not seen running: read from its front end's source as forks hold it (https://github.com/chatwoot/chatwoot: components-next/
 * message/{Message@0019138,MessageMeta@12ec785,bubbles/Base@0478b3d,bubbles/Email/Index@0a31e6e,bubbles/Email/EmailMeta@0af2d41}.vue).
 * The side of a bubble tells only the signed-in agent from everybody else, so it is not used. Times have no date, labels are in the
 * agent's language and status is in its API alone. The session's token lies in a cookie that scripts can read; it is left alone.
 */
export default definePage({
  system: 'chatwoot',
  name: 'Chatwoot',
  channel: 'chat',
  matches: ['https://app.chatwoot.com/app/*'],
  marks: [`#app ${PANEL} ${ITEM}`, '#app .reply-box .reply-box__top'], // [source]
  unknown: ['status', 'time', 'recipients'],
  isConversation: (url) => chatwootConversation(url) !== undefined,
  read(page, url) {
    const open = chatwootConversation(url);
    const items = open ? itemsOf(page) : [];
    if (!open || !items.length) return undefined;
    const isMail = items.some((item) => bubbleOf(item)?.getAttribute('data-bubble-name') === 'email');
    const messages = messagesOf(items);
    const copied = items.flatMap((item) => (fromOf(item) ? copiedIn(item) : []));
    const subject = items.flatMap((item) => subjectOf(item) ?? [])[0];
    return {
      conversation: { id: open.id, subject, status: 'unknown', channel: isMail ? 'email' : undefined },
      customer: [...customerOf(page, url.host, open.account, messages), ...copied],
      messages,
    };
  },
  composer: (page, url) => (chatwootConversation(url) ? composerOf(page) : undefined),
});

/** The messages of the only thread on show [source]; what looks like one within another is a body's. */
function itemsOf(page: Document): Element[] {
  const panels = partsIn(page, `#app ${PANEL}`, ITEM);
  return panels.length === 1 ? newestPartsIn(panels[0]!, ITEM, ITEM) : [];
}

function bubbleOf(item: Element): Element | null {
  return item.querySelector('[data-bubble-name]'); // [source]
}

/** What Chatwoot recorded itself ("resolved by ..."): nobody said it [source]. */
function isActivity(item: Element): boolean {
  return bubbleOf(item)?.getAttribute('data-bubble-name') === 'activity';
}

function messagesOf(items: Element[]): SightedMessage[] {
  const said = items.filter((item) => bubbleOf(item) && !isActivity(item));
  // From the last to the first: only the last of several within a minute shows its time and signs [source: MessageList.vue].
  let next: SightedMessage['direction'] | undefined;
  const directions = said.toReversed().map((item) => (next = directionOf(item, next)));
  return said.map((item, i) => {
    const from = fromOf(item);
    return {
      sourceId: item.getAttribute('data-message-id') || undefined,
      author: from?.name ?? from?.address,
      address: from?.address,
      direction: directions.at(-1 - i)!,
      text: textIn(bubbleOf(item)!),
    };
  });
}

/** The time that Chatwoot wrote below all that was written. */
function timeIn(item: Element): Element | undefined {
  return [...item.querySelectorAll('time')].findLast((one) => !one.closest(WRITTEN));
}

/** The page's own signs, whatever they are called: what stands without words after the time. */
function signsOf(item: Element): Element[] {
  const all = [...item.querySelectorAll('*')];
  const at = all.indexOf(timeIn(item)!);
  return at < 0 ? [] : all.slice(at + 1).filter((one) => !one.textContent?.trim());
}

/** By the signs beside the time; a message without them is of the same sender and kind as the next [source: MessageList.vue]. */
function directionOf(item: Element, next: SightedMessage['direction'] | undefined): SightedMessage['direction'] {
  const bubble = bubbleOf(item)!;
  const signs = signsOf(item);
  if (signs.some((one) => one.matches(LOCK))) return 'note';
  if (signs.some((one) => one.matches(SENT))) return 'outbound';
  if (!timeIn(item)) return next === 'inbound' ? next : next === 'unknown' ? next : oursBy(bubble, next);
  // An outgoing message that failed or was deleted has no sign either: mine stand on the right, others' have another ground.
  const isOther = [...bubble.classList].some((name) => name.startsWith('bg-n-') && name !== 'bg-n-slate-4');
  // A sign that we don't know is not none, and a bubble on neither side is of a page that names its parts anew.
  const isTold = !signs.length && bubble.classList.contains('left-bubble');
  return isTold && !isOther ? 'inbound' : 'unknown';
}

/** Ours without a sign: a note and an answer can follow each other, so it takes a mail (never a note) or the ground that each has. */
function oursBy(bubble: Element, next: SightedMessage['direction'] | undefined): SightedMessage['direction'] {
  if (next === undefined) return 'unknown';
  if (bubble.getAttribute('data-bubble-name') === 'email') return 'outbound';
  if (bubble.classList.contains('bg-n-solid-amber')) return 'note';
  return bubble.matches('.bg-n-solid-blue, .bg-n-solid-iris') ? 'outbound' : 'unknown';
}

/** The rows above a mail: whom it is from, then (with translated labels) to, in copy, and the subject [source: EmailMeta.vue]. */
function headerOf(item: Element): Element[] {
  const header = item.querySelector('[data-bubble-name="email"] > section:first-of-type');
  return [...(header?.querySelectorAll(':scope > div') ?? [])];
}

/** The sender, in the only row that has no label: "<span>name</span> <address>", or the address alone. */
function fromOf(item: Element): HeaderAddress | undefined {
  const [row] = headerOf(item);
  const words = wordsOf(row) ?? '';
  const name = wordsOf(row?.querySelector(':scope > span'));
  if (name === undefined) return words.includes('<') ? undefined : parseAddress(words);
  return words.startsWith(`${name} <`) ? parseAddress(words) : undefined;
}

/** Whom a customer's mail has in copy: between sender and recipient, and the subject. */
function copiedIn(item: Element): Candidate[] {
  const values = headerOf(item)
    .slice(2, -1)
    .map((row) => (wordsOf(row) ?? '').split(': ').slice(1).join(': '));
  const people = values.flatMap(parseAddresses);
  return people.flatMap((one) => candidate(one, { ground: 'header', confidence: 0.7, role: 'cc' }));
}

/** The last row, unless it may be one of addresses. */
function subjectOf(item: Element): string | undefined {
  const [, ...value] = (wordsOf(headerOf(item).at(-1)) ?? '').split(': ');
  const subject = value.join(': ').trim();
  return subject.includes('@') ? undefined : subject || undefined;
}

/** What was written: without an e-mail's header, the time, and the message that it answers [source: bubbles/*.vue]. */
function textIn(bubble: Element): string {
  const isMail = bubble.getAttribute('data-bubble-name') === 'email';
  const letter = bubble.querySelector('.letter-render') ?? bubble.querySelector(':scope > section:last-of-type');
  if (isMail && letter) return textOf(letter);
  const copy = bubble.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(':scope > .cursor-pointer, time')) part.remove();
  return textOf(copy);
}

/**
 * The contact of the open panel; none where it is closed, or where two are on show. A doubt: visitors of a website type any
 * address, and whether it was verified stands in the API alone. Contacts' numbers are unique within a host's account only.
 */
function customerOf(page: Document, host: string, account: string, messages: SightedMessage[]): Candidate[] {
  const writers = messages.filter((one) => one.direction === 'inbound' && one.address);
  const last = writers.at(-1);
  const contact = contactOf(page, host, account, writers);
  if (!last?.address) return contact;
  const identifiers: Candidate['identifiers'] = [{ kind: 'email', value: last.address }];
  const name = last.author === last.address ? undefined : last.author;
  return [...contact, { name, identifiers, ground: 'header', confidence: 0.7, role: 'sender' }];
}

function contactOf(page: Document, host: string, account: string, writers: SightedMessage[]): Candidate[] {
  const cards = partsIn(page, '#app h3.capitalize.break-words').filter(isDrawn); // [source]
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
  // A visitor of a website types any address; a mail's sender has it.
  const agrees = email && writers.some((one) => one.address?.toLowerCase() === email.toLowerCase());
  const confidence = agrees ? 0.9 : 0.7;
  return [{ name, identifiers, ground: email ? 'mailto' : 'field', confidence, role: 'requester' }];
}

/** Whether the helpdesk drew it: it stands neither in the thread nor in what is being written. */
function isDrawn(element: Element): boolean {
  return !element.closest(`${PANEL}, .reply-box`);
}

/** The smallest part around the name that holds the link to this account's contact [source]. */
function cardOf(heading: Element, account: string): { root: Element; link: Element } | undefined {
  const contact = `a[href^="/app/accounts/${account}/contacts/"][target="_blank"]`;
  for (let root = heading.parentElement; root && !root.querySelector(PANEL); root = root.parentElement) {
    const [link, other] = partsIn(root, contact);
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
  const links = partsIn(card, `a[href^="${scheme}"]`).map((link) => link.getAttribute('href')!.slice(scheme.length));
  return new Set(links).size === 1 ? links[0]!.split('?')[0] : undefined;
}

/** The only reply box on show, as a rich editor or a plain field [source]. */
function composerOf(page: Document): PageComposer | undefined {
  const [box, other] = partsIn(page, '#app .reply-box', ITEM);
  if (!box || other) return undefined;
  const rich = '.ProseMirror.ProseMirror-woot-style[contenteditable="true"]';
  const [element, second] = partsIn(box, `${rich}, .reply-box__top textarea`);
  if (!element || second) return undefined;
  return { element, kind: kindOf(box), recipients: [] };
}

/** Private mode is a note. That it is off is told by the switch: its chip lies over the first of two words [source: EditorModeToggle.vue]. */
function kindOf(box: Element): PageComposer['kind'] {
  const [chip] = partsIn(box, '[style*="--translate-x"]');
  const shift = /--translate-x:\s*(\d+)/.exec(chip?.getAttribute('style') ?? '')?.[1];
  if (box.classList.contains('is-private') || Number(shift) > 0) return 'note';
  return shift === '0' ? 'public' : 'unknown';
}
