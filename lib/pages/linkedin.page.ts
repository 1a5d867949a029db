import type { Candidate, SightedMessage } from '../domain/sighting';
import { textOf } from './dom/text-of';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

const THREAD = /^\/messaging\/thread\/([^/]{1,200})(?:\/|$)/; // [unv]
const PANE = '.msg-thread, .msg-overlay-conversation-bubble';
const ITEM = '.msg-s-event-listitem[data-event-urn]';
const OTHERS = 'msg-s-event-listitem--other';
const WRITTEN = '.msg-s-event-listitem__body, .msg-form__contenteditable';
const PERSON = /^(?:https:\/\/[a-z.]{0,20}linkedin\.com)?\/in\/([^/?#]{1,100})/;

/**
 * LinkedIn's messages, on their own page or in a bubble on any other, from other people's extensions [3rd] and not seen running.
 * A time has no day, so it is not read. Newer parts stand in a shadow root. Sales Navigator is drawn otherwise and is not read.
 */
export default definePage({
  system: 'linkedin',
  name: 'LinkedIn',
  channel: 'social',
  matches: ['https://www.linkedin.com/*'],
  unknown: ['status', 'time', 'address', 'subject', 'recipients'],
  isConversation: (url, page) => !url.pathname.startsWith('/sales/') && chatIn(page, url) !== undefined,
  read(page, url) {
    const chat = chatIn(page, url);
    const messages = chat ? messagesOf(chat.pane) : [];
    if (!chat || !messages.length) return undefined;
    return { conversation: { id: chat.id, status: 'unknown' }, customer: customerOf(chat.pane, messages), messages };
  },
  composer(page, url) {
    const chat = chatIn(page, url);
    return chat && composerOf(chat.pane);
  },
});

/** The thread that the address names, else the only open bubble with messages in it; two are none. */
function chatIn(page: Document, url: URL): { pane: Element; id: string } | undefined {
  // Parts of a newer build stand below this element [3rd].
  const roots = [page, page.querySelector('#interop-outlet')?.shadowRoot].filter((root) => root != null);
  const panes = roots.flatMap((root) => partsIn(root, PANE)).filter((pane) => newestPartsIn(pane, ITEM).length > 0);
  const thread = THREAD.exec(url.pathname)?.[1];
  const fitting = panes.filter((pane) => pane.matches(thread ? '.msg-thread' : '.msg-overlay-conversation-bubble'));
  const id = thread ?? (fitting[0] && slugOf(fitting[0]) && `in:${slugOf(fitting[0])}`);
  return fitting.length === 1 && id ? { pane: fitting[0]!, id } : undefined;
}

/** The profile that the head of the thread links to [3rd]; two profiles, as in a group, are none. */
function slugOf(pane: Element): string | undefined {
  const head = '.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a, .msg-entity-lockup a';
  const slugs = partsIn(pane, head, WRITTEN).flatMap((link) => PERSON.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  return new Set(slugs).size === 1 ? decoded(slugs[0]!) : undefined;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

function messagesOf(pane: Element): SightedMessage[] {
  const items = newestPartsIn(pane, ITEM, WRITTEN);
  // Ours are told by a class that others' have; where none has it, it may have been renamed.
  const told = items.some((item) => item.classList.contains(OTHERS));
  let last: { author?: string; isOther: boolean } | undefined;
  return items.flatMap((item): SightedMessage[] => {
    const body = item.querySelector('.msg-s-event-listitem__body');
    const isOther = item.classList.contains(OTHERS);
    // Only the first of several in a row names its sender.
    const author = wordsOf(partsIn(item, '.msg-s-message-group__name', WRITTEN)[0]);
    last = author ? { author, isOther } : last?.isOther === isOther ? last : undefined;
    if (!body) return [];
    return [
      {
        sourceId: item.getAttribute('data-event-urn') ?? undefined,
        author: last?.author,
        direction: told ? (isOther ? 'inbound' : 'outbound') : 'unknown',
        text: textOf(body),
      },
    ];
  });
}

/** Whom the head of the thread links to; sure when it is named like the only other sender, so that both are of one thread. */
function customerOf(pane: Element, messages: SightedMessage[]): Candidate[] {
  const heading = '.msg-entity-lockup__entity-title, .msg-thread__link-to-profile, .msg-overlay-bubble-header__title';
  const name = wordsOf(partsIn(pane, heading, WRITTEN)[0]);
  const slug = slugOf(pane);
  const senders = new Set(messages.flatMap((one) => (one.direction === 'inbound' ? (one.author ?? []) : [])));
  if (senders.size > 1 || !slug) return [];
  const agrees = name !== undefined && senders.has(name);
  return [
    {
      name: name?.includes('@') ? undefined : name,
      identifiers: [{ kind: 'system-id', value: `linkedin:${slug}` }],
      ground: 'attribute',
      confidence: agrees ? 0.85 : 0.7,
      role: 'sender',
    },
  ];
}

function composerOf(pane: Element): PageComposer | undefined {
  const [element, other] = partsIn(pane, '.msg-form__contenteditable[contenteditable="true"]');
  return element && !other ? { element, kind: 'public', recipients: [] } : undefined;
}
