import type { Channel } from '../domain/channel';
import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { namedMonthTime } from './dom/named-month-time';
import { parseAddress } from './dom/parse-address';
import { MOST_PARTS } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { definePage, type PageComposer } from './define-page';

/**
 * FreeScout 1.8.145, from its source (https://github.com/freescout-helpdesk/freescout @7c3e57a: resources/views, public/js/main.js);
 * no live page has been seen. Selectors are [source] unless marked [unv]. Each conversation is a page load of its own.
 */
export default definePage({
  system: 'freescout',
  name: 'FreeScout',
  channel: 'email',
  matches: [],
  // Title and footer can be re-branded; the body's attributes can't [source].
  marks: ['body.body-conv[data-conversation_id][data-mailbox_id][data-auth_user_id]'],
  // A thread's date is in the agent's language and zone, which the page does not name [source]. Who was in CC is read nowhere.
  unknown: ['timeZone', 'cc'],
  isConversation: (url, page) => idOf(page, url) !== undefined,
  read(page, url) {
    const id = idOf(page, url);
    const pane = id && ownOf(page, '#conv-layout-main');
    if (!id || !pane) return undefined;
    const subject = ownOf(page, '#conv-subject .conv-subjtext > span')?.textContent?.trim();
    return {
      conversation: { id, subject: subject || undefined, status: statusOf(page), channel: channelOf(page) },
      customer: customerOf(page),
      messages: messagesOf(pane, languageOf(page)),
      agent: agentOf(page),
      scope: page.body.dataset['mailbox_id'] || undefined,
    };
  },
  composer: composerOf,
});

/** What people wrote, as it came or as it is being written: nothing in there is the page's own word. */
const WRITTEN = '.thread-content, .note-editable';
/** `hidden` is Bootstrap's class [source: .conv-reply-block]; the rest are the browser's own ways [unv]. */
const HIDDEN = '.hidden, [hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';
const CONVERSATION = /\/conversation\/(\d{1,20})\/?$/;
/** The first address is the conversation's [source]; two customers in sight are one too many. */
const [CERTAIN, DOUBTFUL] = [0.9, 0.5];

const STATUSES: Record<string, ConversationStatus> = { 1: 'open', 2: 'pending', 3: 'solved' };
const CHANNELS: Record<string, Channel> = {
  'conv-type-email': 'email',
  'conv-type-phone': 'phone',
  'conv-type-chat': 'chat',
};
const DIRECTIONS: Record<string, SightedMessage['direction']> = {
  'thread-type-customer': 'inbound',
  'thread-type-message': 'outbound',
  'thread-type-note': 'note',
};

/** The conversation that address bar and page agree on; chat mode redraws parts of a page [source]. */
function idOf(page: Document, url: URL): string | undefined {
  const id = CONVERSATION.exec(url.pathname)?.[1];
  return id && page.body?.dataset['conversation_id'] === id ? id : undefined;
}

/** The page's own elements in sight. */
function allOf(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.closest(WRITTEN) && !one.closest(HIDDEN),
  );
}

function ownOf(root: ParentNode, selector: string): HTMLElement | undefined {
  return allOf(root, selector)[0];
}

/** Spam (4) is none of ours. The list is a closed menu, so it is read whether in sight or not. */
function statusOf(page: Document): ConversationStatus {
  const active = [...page.querySelectorAll<HTMLElement>('#conv-status .conv-status li.active a[data-status]')].filter(
    (one) => !one.closest(WRITTEN),
  );
  return (active.length === 1 && STATUSES[active[0]!.dataset['status'] ?? '']) || 'unknown';
}

/** `conv-type-custom` is whatever a module makes of it: not said. */
function channelOf(page: Document): Channel | undefined {
  return byClass(ownOf(page, '#conv-layout'), CHANNELS);
}

function byClass<T>(element: Element | undefined, values: Record<string, T>): T | undefined {
  const name = [...(element?.classList ?? [])].find((one) => Object.hasOwn(values, one));
  return name === undefined ? undefined : values[name];
}

function customerOf(page: Document): Candidate[] {
  const snippets = allOf(page, '#conv-layout-customer .customer-snippet');
  return snippets.flatMap((one) => candidateOf(one, snippets.length === 1 ? CERTAIN : DOUBTFUL));
}

function candidateOf(snippet: HTMLElement, confidence: number): Candidate[] {
  // The link leads to "#": the address is its text [source].
  const mail = ownOf(snippet, '.customer-contacts li.customer-email a.contact-main')?.textContent;
  const address = parseAddress(mail ?? '')?.address;
  const phone = phoneOf(snippet);
  const identifiers: Candidate['identifiers'] = address ? [{ kind: 'email', value: address }] : [];
  if (phone) identifiers.push({ kind: 'phone', value: phone });
  if (!identifiers.length) return [];
  return [{ name: nameOf(snippet, address), identifiers, ground: 'field', confidence, role: 'requester' }];
}

function phoneOf(snippet: HTMLElement): string | undefined {
  const link = ownOf(snippet, '.customer-contacts li.customer-phone a[href^="tel:"]');
  return link?.getAttribute('href')?.slice('tel:'.length).trim() || undefined;
}

/** A customer without a name is drawn with what stands before the @ of the address [source]: no name. */
function nameOf(snippet: HTMLElement, address = ''): string | undefined {
  const name = ownOf(snippet, 'a.customer-name')?.textContent?.trim();
  const isAddress = name?.includes('@') || name?.toLowerCase() === address.split('@')[0]?.toLowerCase();
  return name && !isAddress ? name : undefined;
}

/** The agent's first name, beside their picture [source: layouts/app.blade.php]. */
function agentOf(page: Document): { name: string } | undefined {
  const name = ownOf(page, '.dropdown-toggle-account .nav-user')?.textContent?.trim();
  return name ? { name } : undefined;
}

/** The language that dates are written in: a class of the body [source: layouts/app.blade.php]. */
function languageOf(page: Document): string {
  const name = [...page.body.classList].find((one) => one.startsWith('locale-'));
  return name?.slice('locale-'.length) ?? 'en';
}

/** "Oct 5, 2026 10:12" [source: App\User::dateFormat]; a tooltip that has been shown takes the text along. */
function timeOf(thread: HTMLElement, language: string): string | undefined {
  const link = ownOf(thread, '.thread-info a.thread-date');
  return namedMonthTime(link?.dataset['originalTitle'] || link?.title, language);
}

/** Oldest first; the page has the newest on top [source]. Events and drafts are no messages. */
function messagesOf(pane: HTMLElement, language: string): SightedMessage[] {
  const threads = allOf(pane, '.thread[data-thread_id]:not(.thread-type-lineitem, .thread-type-draft)');
  return threads
    .slice(0, MOST_PARTS)
    .reverse()
    .flatMap((thread): SightedMessage[] => {
      const body = thread.querySelector('.thread-body .thread-content');
      if (!body) return [];
      return [
        {
          sourceId: thread.dataset['thread_id'] || undefined,
          author: ownOf(thread, '.thread-person strong a')?.textContent?.trim() || undefined,
          direction: byClass(thread, DIRECTIONS) ?? 'unknown',
          at: timeOf(thread, language),
          text: textOf(body),
        },
      ];
    });
}

/** The editor (Summernote) once it is opened. Who else is in CC or BCC is not read. */
function composerOf(page: Document, url: URL): PageComposer | undefined {
  const block = idOf(page, url) && ownOf(page, '.conv-reply-block');
  const element = block && block.querySelector<HTMLElement>('.note-editor .note-editable[contenteditable="true"]');
  if (!element) return undefined;
  const note = block.querySelector<HTMLInputElement>('input[name="is_note"]')?.value;
  // 1 is a note [source]; that nothing and 0 are a reply is concluded from it [unv].
  const kind = note === '1' ? 'note' : note === '' || note === '0' ? 'public' : 'unknown';
  // Whom the form is to is one of those beside it: where these can't be read, there may be two.
  const isKnown = customerOf(page).length > 0;
  return { element, kind, recipients: kind === 'note' || !isKnown ? [] : recipientsOf(block) };
}

function recipientsOf(block: HTMLElement): string[] {
  const chosen = block.querySelector<HTMLSelectElement>('select#to')?.selectedOptions ?? [];
  return [...chosen].flatMap((one) => parseAddress(one.textContent ?? '')?.address ?? []);
}
