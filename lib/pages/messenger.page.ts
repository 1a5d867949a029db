import type { Candidate, SightedMessage } from '../domain/sighting';
import { sidesOf } from './dom/sides-of';
import { textOf } from './dom/text-of';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage } from './define-page';

const THREAD = /^\/(?:messages\/)?(?:e2ee\/)?t\/(\d{3,30})(?:\/|$)/; // [unv]
const PANE = '[role="main"]';
const MESSAGE = 'div[aria-roledescription="message"]';
const WRITTEN = `${MESSAGE}, [contenteditable="true"]`;

interface Said extends Omit<SightedMessage, 'direction'> {
  author?: string;
}

/**
 * Facebook's Messenger, from other people's extensions [3rd] and not seen running. Classes are hashed and labels translated, so only
 * roles are used, and names by whether two places say the same one. Chat tabs and Meta's business inbox are not read.
 */
export default definePage({
  system: 'messenger',
  name: 'Messenger',
  channel: 'messaging',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/messages/*'],
  unknown: ['status', 'time', 'address', 'subject', 'recipients'],
  isConversation: (url) => THREAD.test(url.pathname),
  read(page, url) {
    const id = THREAD.exec(url.pathname)?.[1];
    const pane = id && onlyPart(page, PANE);
    const said = pane ? saidIn(pane) : [];
    if (!id || !pane || !said.length) return undefined;
    const senders = said.map(({ author }) => author);
    const name = namesOf(pane).find((one) => senders.includes(one));
    const sides = sidesOf(senders, name);
    return {
      conversation: { id, status: 'unknown' },
      customer: customerOf(id, name, senders),
      messages: said.map((one, i): SightedMessage => ({ ...one, direction: sides[i]! })),
    };
  },
  composer(page, url) {
    const pane = THREAD.test(url.pathname) ? onlyPart(page, PANE) : undefined;
    const element = pane && onlyPart(pane, '[contenteditable="true"][role="textbox"][data-lexical-editor]'); // [3rd]
    return element && { element, kind: 'public', recipients: [] };
  },
});

/** Whom links in the head of the chat name [3rd]. */
function namesOf(pane: Element): string[] {
  return partsIn(pane, 'a[aria-label]', WRITTEN).map((link) => link.getAttribute('aria-label')!.trim());
}

function saidIn(pane: Element): Said[] {
  return newestPartsIn(pane, MESSAGE, MESSAGE).flatMap((item): Said[] => {
    // A message that is answered is shown before the answer [unv].
    const body = partsIn(item, 'div[dir="auto"]').findLast((one) => !one.querySelector('div[dir="auto"]'));
    if (!body) return [];
    return [
      {
        sourceId: idOf(item),
        author: senderIn(item.getAttribute('aria-label') ?? '', wordsOf(body)),
        text: textOf(body),
      },
    ];
  });
}

function idOf(item: Element): string | undefined {
  return (
    (item.closest('[data-message-id]') ?? item.querySelector('[data-message-id]'))?.getAttribute('data-message-id') ||
    undefined
  );
}

/** The sender of "At 10:30 AM, Ada Byron: what was said", where it is written with such signs; spaces may differ. */
function senderIn(label: string, text = ''): string | undefined {
  let rest = text.replace(/\s+/g, '').length;
  let at = label.length;
  while (rest > 0 && at > 0) if (label[--at]!.trim()) rest--;
  const head = label.slice(0, at).trim();
  const isSaid = label.slice(at).replace(/\s+/g, '') === text.replace(/\s+/g, '');
  if (!text || !isSaid || !head.endsWith(':') || !head.includes(', ')) return undefined;
  return head.slice(head.lastIndexOf(', ') + 2, -1) || undefined;
}

/**
 * The other side of a chat between two, by the chat's own number [unv]: a doubt, as a group's number looks the same. With a third
 * sender it is a group, which is nobody.
 */
function customerOf(id: string, name: string | undefined, senders: (string | undefined)[]): Candidate[] {
  if (new Set(senders.filter(Boolean)).size > 2) return [];
  const identifiers: Candidate['identifiers'] = [{ kind: 'system-id', value: `messenger:${id}` }];
  return [{ name, identifiers, ground: 'address-bar', confidence: name ? 0.7 : 0.5, role: 'sender' }];
}
