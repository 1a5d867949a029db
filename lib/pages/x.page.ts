import type { Candidate, SightedMessage } from '../domain/sighting';
import { sidesOf } from './dom/sides-of';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage } from './define-page';

// [3rd] Two accounts' numbers, or a group's.
const CHAT = /^\/(?:messages|i\/chat(?:\/requests(?:\/other)?)?)\/(\d{1,25}-\d{1,25}|g?\d{1,25})(?:\/|$)/;
const HANDLE = /^(?:https:\/\/(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,15})\/?$/;
/** Places of X itself that an address names like a person. */
const PLACES = new Set(['home', 'explore', 'notifications', 'messages', 'settings', 'search', 'compose', 'i', 'jobs']);

interface Layout {
  item: string;
  body: string;
  sender?: string;
  id: RegExp;
  editor: string;
}

/** Messages as they were: who sent one is not marked in them [3rd]. */
const OLD: Layout = {
  item: '[data-testid="messageEntry"]',
  body: '[data-testid="tweetText"]',
  id: /^$/,
  editor: '[data-testid="dmComposerTextInput"]',
};
/** The newer chat: who sent a message stands in a label for those who hear the page [3rd]. */
const NEW: Layout = {
  item: '[data-dm-message-row][data-testid^="message-"]',
  body: '[data-testid^="message-text-"]',
  sender: '[id$="-sender"]',
  id: /^message-(.{1,64})$/,
  editor: 'textarea[data-testid="dm-composer-textarea"]',
};

/**
 * X's direct messages, from other people's tools [3rd] and not seen running. Two generations are in use at once. The address names a
 * chat by both accounts' numbers and does not say which is the customer's, so it is the chat's id only.
 */
export default definePage({
  system: 'x',
  name: 'X',
  channel: 'social',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  unknown: ['status', 'subject', 'address', 'recipients'],
  isConversation: (url) => CHAT.test(url.pathname),
  read(page, url) {
    const chat = chatIn(page, url);
    const messages = chat ? messagesOf(chat) : [];
    if (!chat || !messages.length) return undefined;
    const own = handlesIn(page, 'a[data-testid="AppTabBar_Profile_Link"]')[0]; // [unv]
    return {
      conversation: { id: chat.id, status: 'unknown' },
      customer: chat.isGroup ? [] : customerOf(chat, own, messages),
      messages,
      agent: own ? { name: `@${own}` } : undefined,
    };
  },
  composer(page, url) {
    const chat = chatIn(page, url);
    const element = chat && onlyPart(chat.root, chat.layout.editor);
    return element && { element, kind: 'public', recipients: [] };
  },
});

interface Chat {
  id: string;
  root: ParentNode;
  layout: Layout;
  isGroup: boolean;
}

function chatIn(page: Document, url: URL): Chat | undefined {
  const id = CHAT.exec(url.pathname)?.[1];
  const host = id && onlyPart(page, '[data-testid="xchatEmbedRoute"]');
  const old = id && onlyPart(page, '[data-testid="DMConversationView"]');
  if (!id || (host && old)) return undefined;
  const isGroup = !id.includes('-');
  if (host) return { id, root: host.shadowRoot ?? host, layout: NEW, isGroup };
  return old ? { id, root: old, layout: OLD, isGroup } : undefined;
}

/** What X itself drew around the messages. */
function drawn({ root, layout }: Chat, selector: string): HTMLElement[] {
  return partsIn(root, selector, `${layout.item}, ${layout.editor}`);
}

function messagesOf({ root, layout }: Chat): SightedMessage[] {
  const items = newestPartsIn(root, layout.item, layout.item).flatMap((item) => {
    const body = item.querySelector(layout.body);
    return body ? [{ item, body, author: layout.sender && wordsOf(item.querySelector(layout.sender)) }] : [];
  });
  const [name] = partsIn(root, '[data-testid="dm-conversation-username"]', layout.item);
  const sides = sidesOf(
    items.map(({ author }) => author),
    wordsOf(name),
  );
  return items.map(({ item, body, author }, i) => ({
    sourceId: layout.id.exec(item.getAttribute('data-testid') ?? '')?.[1],
    author,
    direction: sides[i]!,
    at: timeOf(item.querySelector('time[datetime]')?.getAttribute('datetime')),
    text: textOf(body),
  }));
}

function handlesIn(root: ParentNode, selector: string, written?: string): string[] {
  const found = partsIn(root, selector, written).map((link) => HANDLE.exec(link.getAttribute('href') ?? '')?.[1]);
  return [...new Set(found.flatMap((one) => one?.toLowerCase() ?? []))].filter((one) => !PLACES.has(one));
}

/**
 * Whom the head of the chat links to [3rd]; two are none. Sure when the head also writes that handle, or is named like the sender of
 * the messages below it: then head and messages are of one chat.
 */
function customerOf(chat: Chat, own: string | undefined, messages: SightedMessage[]): Candidate[] {
  const links = handlesIn(chat.root, 'a[href]', `${chat.layout.item}, ${chat.layout.editor}`);
  const [handle, other] = links.filter((one) => one !== own);
  if (!handle || other) return [];
  const isWritten = drawn(chat, 'span, div').some((one) => wordsOf(one)?.toLowerCase() === `@${handle}`);
  const agrees = isWritten || messages.some((one) => one.direction === 'inbound');
  const name = wordsOf(drawn(chat, '[data-testid="dm-conversation-username"]')[0]);
  return [
    {
      name: name?.includes('@') ? undefined : name,
      identifiers: [{ kind: 'handle', value: `@${handle}` }],
      ground: 'attribute',
      confidence: agrees ? 0.85 : 0.7,
      role: 'sender',
    },
  ];
}
