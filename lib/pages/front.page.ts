import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { type HeaderAddress, parseAddress } from './dom/parse-address';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Front, from what others read there; no live page has been seen. Selectors are [3rd] (a task linker's script of February 2026,
 * Clockify @b45395e, Kenchi @7fb4c7e) unless marked [unv]. Of a class only the component's name lasts, what follows it is made anew by
 * each build. Who is one of us is not shown, so a sender may be a colleague: always a doubt.
 */
export default definePage({
  system: 'front',
  name: 'Front',
  channel: 'email',
  matches: ['https://*.frontapp.com/*'],
  // The date is written in the agent's language.
  unknown: ['status', 'time', 'timeZone', 'direction', 'channel'],
  isConversation: (url) => idOf(url) !== undefined,
  read(page, url) {
    const id = idOf(url);
    const messages = id ? itemsIn(page) : [];
    if (!id || !messages.length) return undefined;
    const [subject] = partsIn(page, SUBJECT, WRITTEN);
    return {
      conversation: { id, subject: wordsOf(subject), status: 'unknown' },
      customer: customerOf(messages),
      messages: messages.map(messageOf),
    };
  },
  composer: (page, url) => (idOf(url) && itemsIn(page).length ? composerOf(page) : undefined),
});

interface Item {
  from?: HeaderAddress;
  phone?: string;
  name?: string;
  text: string;
}

const SUBJECT = '[data-searchable-subject="true"] span, [class*="conversationSubjectWrapper__"] span';
const MESSAGE = '[class*="messageViewerBase__StyledMessageDiv"], [role="article"]';
const BODY = '[class*="messageHtml__StyledHtmlDiv"], [class*="messageViewerEmailBody__StyledEmailDiv"]';
const EDITOR = '[contenteditable="true"]';
const WRITTEN = `${BODY}, ${EDITOR}`;
const HANDLE = '[class*="messageViewerRecipient__StyledHandleSpan"]';
const NAME = '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] > div:first-child';

/** The last part of the address; several selected conversations stand there with commas between, and are none. */
function idOf(url: URL): string | undefined {
  return /\/(cnv_[a-z0-9]{1,40}|\d{1,25})\/?$/i.exec(url.pathname)?.[1];
}

/** Messages that are opened in the one viewer in sight; a collapsed one has no body. */
function itemsIn(page: Document): Item[] {
  const viewers = partsIn(page, '[data-testid^="viewer-"]', `${WRITTEN}, [data-testid^="viewer-"]`);
  if (viewers.length > 1) return [];
  return newestPartsIn(viewers[0] ?? page, MESSAGE, `${WRITTEN}, ${MESSAGE}`).flatMap((message): Item[] => {
    const [body] = partsIn(message, BODY, WRITTEN);
    if (!body) return [];
    const [name] = partsIn(message, NAME, WRITTEN);
    const [shown] = partsIn(message, HANDLE, WRITTEN);
    const handle = wordsOf(shown)?.replace(/^<(.*)>$/, '$1') ?? '';
    const phone = /^\+\d[\d ().-]{5,20}$/.test(handle) ? handle : undefined;
    return [{ from: parseAddress(handle), phone, name: wordsOf(name), text: textOf(body) }];
  });
}

/** Senders, each once. On a channel for texts the handle is a number [unv]. */
function customerOf(messages: Item[]): Candidate[] {
  const all = messages.flatMap(({ from, phone, name }) =>
    from || phone
      ? candidate({ name, address: from?.address, phone }, { ground: 'header', confidence: 0.6, role: 'sender' })
      : [],
  );
  const handle = (one: Candidate) => one.identifiers[0]!.value.toLowerCase();
  return all.filter((one, i) => all.findIndex((other) => handle(other) === handle(one)) === i);
}

function messageOf({ from, name, text }: Item): SightedMessage {
  return { author: name?.includes('@') ? undefined : name, address: from?.address, direction: 'unknown', text };
}

/** [unv] The only editor in sight. Front also has one for comments that customers never see, and which it is is not known. */
function composerOf(page: Document): PageComposer | undefined {
  const element = onlyPart(page, `${EDITOR}[role="textbox"]`, BODY);
  return element && { element, kind: 'unknown', recipients: [] };
}
