import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { isSecondView, zammadTicket } from './address/zammad-ticket';
import { parseAddress, parseAddresses, type HeaderAddress } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { MOST_PARTS } from './dom/parts-in';
import { definePage, type PageComposer } from './define-page';
import { desktopComposer, readDesktop } from './zammad/desktop-view';

/** [source] A ticket's address within a link, which names the host as well. */
const LINK = /#ticket\/zoom\/(\d{1,20})(?:\/|$)/;
/**
 * [source: models/ticket.coffee, controllers/ticket_zoom.coffee, views/widget/task_item.jst.eco @3d594e1] What a state counts as, in
 * whatever words a company calls it: the class of the ticket's task. An escalated ticket is one that waits for us.
 */
const STATUSES: Record<string, ConversationStatus> = {
  'task-state-open': 'open',
  'task-state-escalating': 'open',
  'task-state-escalated': 'open',
  'task-state-pending': 'pending',
  'task-state-closed': 'solved',
};
/** [source] Classes of an article that tell its type; other types say nothing of the channel here. */
const CHANNELS = { email: 'email', phone: 'phone', web: 'web', chat: 'chat', twitter: 'social' } as const;

/**
 * Zammad's first desktop view (`#ticket/zoom/…`), not seen running: [source] was read in https://github.com/zammad/zammad, [3rd] in
 * other people's extensions, [unv] nowhere. The keys of an article's header are translated, so no CC is read. The second view
 * (`/desktop`) is read in a file of its own; that for phones (`/mobile`) is not read.
 */
export default definePage({
  system: 'zammad',
  name: 'Zammad',
  channel: 'email',
  matches: ['https://*.zammad.com/*'],
  // [source] `script#zammad_form_script` is no mark: it stands in any web site that embeds Zammad's form.
  marks: [
    '.content .ticketZoom-header',
    '.ticket-article-item[data-id] .textBubble-content[data-id]',
    '[role="feed"] [data-test-id^="article-bubble-container-"]',
  ],
  unknown: ['cc', 'agent', 'scope'],
  isConversation: (url) => zammadTicket(url) !== undefined,
  read(page, url) {
    const id = zammadTicket(url);
    if (id && isSecondView(url)) return readDesktop(page, id);
    const pane = paneOf(page, id);
    const messages = pane ? articlesOf(pane).flatMap(messageOf) : [];
    if (!id || !pane || !messages.length) return undefined;
    return {
      // [3rd: clockify] the title
      conversation: {
        id,
        subject: lineOf(pane, '.ticket-title-update'),
        status: statusOf(page, id),
        channel: messages[0]?.channel,
      },
      customer: customerOf(pane, messages),
      messages,
    };
  },
  composer(page, url) {
    if (isSecondView(url)) return desktopComposer(page);
    const pane = paneOf(page, zammadTicket(url));
    return pane && composerOf(pane, ticketsOf(pane).length > 0);
  },
});

/** [source] The one active pane, as every open ticket stays in the page; none while its links name another ticket than the address. */
function paneOf(page: Document, id: string | undefined): Element | undefined {
  const panes = allDrawn(page, '.content.active').filter((one) => drawn(one, '.ticketZoom-header'));
  const [pane] = panes;
  if (!id || !pane || panes.length > 1) return undefined;
  return ticketsOf(pane).every((ticket) => ticket === id) ? pane : undefined;
}

/** The tickets that the times of a pane's articles link to [source]. */
function ticketsOf(pane: Element): string[] {
  const links = articlesOf(pane).map((one) => drawn(one, 'small.task-subline')?.closest('a')?.getAttribute('href'));
  return links.flatMap((href) => LINK.exec(href ?? '')?.[1] ?? []);
}

/** By the ticket's own task among those that are open; one that is not shown there says nothing. */
function statusOf(page: Document, id: string): ConversationStatus {
  const tasks = allDrawn(page, `.tasks a.task[data-key="Ticket-${id}"]`);
  const [name] = tasks.length === 1 ? [...tasks[0]!.classList].filter((one) => Object.hasOwn(STATUSES, one)) : [];
  return name ? STATUSES[name]! : 'unknown';
}

/** [source] The articles, without what a body may have that looks like one. */
function articlesOf(pane: Element): Element[] {
  return allDrawn(pane, '.ticket-article-item[data-id]').slice(-MOST_PARTS);
}

/** What Zammad itself drew: nothing inside what somebody wrote. */
function allDrawn(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.parentElement?.closest('.richtext-content'),
  );
}

function drawn(root: ParentNode, selector: string): HTMLElement | undefined {
  return allDrawn(root, selector)[0];
}

function lineOf(root: Element, selector: string): string | undefined {
  return drawn(root, selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

function messageOf(article: Element): SightedMessage[] {
  const body = drawn(article, '.textBubble-content[data-id] .richtext-content'); // [source]
  if (!body) return [];
  const from = fromOf(article);
  return [
    {
      sourceId: article.getAttribute('data-id') ?? undefined,
      author: from?.name,
      address: from?.address,
      direction: directionOf(article.classList),
      // [source] The text beside it is relative and translated.
      at: timeOf(drawn(article, 'small.task-subline time')?.getAttribute('datetime')),
      channel: Object.entries(CHANNELS).find(([type]) => article.classList.contains(type))?.[1],
      text: textOf(body),
    },
  ];
}

/** [source] From is the first row, where it is known; only a single, whole address counts. */
function fromOf(article: Element): HeaderAddress | undefined {
  return parseAddress(lineOf(article, '.article-meta.top .article-meta-row .article-meta-value') ?? '');
}

/** [source] The sender's class. A note of an agent that is not internal is shown to customers but sent to nobody: unknown. */
function directionOf(classes: DOMTokenList): SightedMessage['direction'] {
  if (classes.contains('is-internal')) return 'note';
  const [customer, agent] = [classes.contains('customer'), classes.contains('agent')];
  if (customer === agent) return 'unknown';
  return customer ? 'inbound' : classes.contains('note') ? 'unknown' : 'outbound';
}

/**
 * The ticket's customer in the sidebar: [source] the block, [3rd: toggl] `data-tab`. Alone it is a doubt; it is more where a customer's
 * own article has the same address and the articles link to this ticket.
 */
function customerOf(pane: Element, messages: SightedMessage[]): Candidate[] {
  const sidebar = drawn(pane, '[data-tab="customer"] .sidebar-block')?.closest('[data-tab="customer"]');
  if (!sidebar) return [];
  const name = lineOf(sidebar, '.sidebar-block h3[title]');
  const senders = messages.flatMap((one) => (one.direction === 'inbound' ? (one.address?.toLowerCase() ?? []) : []));
  const addresses = addressesOf(sidebar);
  const phone = addresses.length === 1 ? phoneOf(sidebar) : [];
  const sure = addresses.length === 1 && ticketsOf(pane).length > 0;
  return addresses.map((value): Candidate => ({
    name: name?.includes('@') ? undefined : name,
    identifiers: [{ kind: 'email', value }, ...phone],
    ground: 'field',
    confidence: sure && senders.includes(value.toLowerCase()) ? 0.85 : addresses.length === 1 ? 0.7 : 0.5,
    role: 'requester',
  }));
}

/** [unv] The one number in the sidebar that can be called. */
function phoneOf(sidebar: Element): Candidate['identifiers'] {
  const links = [...sidebar.querySelectorAll('.sidebar-block a[href^="tel:"]')];
  const numbers = new Set(links.map((link) => link.getAttribute('href')!.slice('tel:'.length).trim()));
  const [value] = numbers;
  return value && numbers.size === 1 ? [{ kind: 'phone', value }] : [];
}

/** Fields of the sidebar that are one address and nothing else, as a link or as text; the labels are translated [3rd: toggl]. */
function addressesOf(sidebar: Element): string[] {
  const values = [...sidebar.querySelectorAll('.sidebar-block > label')].map((label) =>
    (label.parentElement?.textContent ?? '').trim().slice(label.textContent?.trim().length),
  );
  return [...new Set(values.flatMap((value) => parseAddress(value)?.address ?? []))];
}

/** [source] The editor and its form's class; [unv] the To field, which counts for mails alone. */
function composerOf(pane: Element, isShown: boolean): PageComposer | undefined {
  const element = drawn(pane, '.article-new .articleNewEdit-body[contenteditable="true"][data-name="body"]');
  const form = element?.closest('form.article-add');
  if (!element || !form) return undefined;
  const valueOf = (field: string) => form.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value ?? '';
  const note = form.classList.contains('is-internal'); // and the field must agree: else nobody can say who will see it
  const told = note !== form.classList.contains('is-public') && valueOf('internal') === String(note);
  // Recipients say who the customer is: not while the pane may still show the last ticket.
  const mailed = isShown && told && !note && valueOf('type') === 'email';
  const recipients = mailed ? parseAddresses(valueOf('to')).map(({ address }) => address) : [];
  return { element, kind: told ? (note ? 'note' : 'public') : 'unknown', recipients };
}
