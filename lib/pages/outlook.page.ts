import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { type HeaderAddress, parseAddress, parseAddresses } from './dom/parse-address';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { threadTimes } from './dom/thread-times';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Outlook on the web, from what others read there; no live page has been seen. Selectors are [3rd] (Briskine @98b08db, Toggl
 * @db77d5f, three extensions for Outlook) unless marked [unv]. Class names are made anew by each build, so none is used but by its
 * lasting part. Who is signed in stands nowhere that is known, so the direction of a mail is not read.
 */
export default definePage({
  system: 'outlook',
  name: 'Outlook on the web',
  channel: 'email',
  matches: [
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.live.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*', // [unv]
  ],
  marks: ['meta[content*="owamail"]', 'link[href*="/owamail/"]', 'script[src*="/owamail/"]'],
  unknown: ['status', 'timeZone', 'direction'],
  isConversation: (url) => idOf(url) !== undefined,
  read(page, url) {
    const id = idOf(url);
    const pane = id && paneOf(page, id);
    const mails = pane ? mailsOf(pane) : [];
    if (!id || !pane || !mails.length) return undefined;
    const times = threadTimes(
      page,
      mails.map(({ written }) => written),
    );
    return {
      conversation: { id, subject: subjectOf(pane), status: 'unknown' },
      customer: mails.flatMap(peopleOf),
      messages: mails.map((mail, i) => ({ ...messageOf(mail), at: times[i] })),
    };
  },
  composer(page, url) {
    const id = idOf(url);
    const pane = id && paneOf(page, id);
    return id && pane && mailsOf(pane).length ? composerOf(pane, isShown(pane, id)) : undefined;
  },
});

interface Mail {
  people: HeaderAddress[];
  /** When, as the header shows it. */
  written?: string;
  text: string;
}

const PANES = '#ReadingPaneContainerId, [data-app-section="ConversationContainer"]';
const HEADER = '[data-app-section="MessageHeader"]';
const BODY = '[role="document"]';
const DRAFT = '[id^="editorParent_"]';
const EDITOR = '[contenteditable="true"]';
/** What a sender wrote, and what is being written. */
const WRITTEN = `${BODY}, ${DRAFT}`;
/** That an address's place in the header tells its part is [unv]. */
const DOUBTFUL = 0.6;

function idOf(url: URL): string | undefined {
  const inPath = /\/mail\/(?:\d{1,3}\/)?[^/]{1,200}\/id\/([^/]{1,500})/.exec(url.pathname)?.[1];
  return (inPath && decoded(inPath)) || url.searchParams.get('ItemID') || undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // A broken escape is no id.
  }
}

/** The one pane in sight. Where the address bar holds a conversation's id (it starts so), it has to show that conversation. */
function paneOf(page: Document, id: string): Element | undefined {
  const panes = partsIn(page, PANES, `${WRITTEN}, ${PANES}`);
  const [pane] = panes;
  if (panes.length !== 1 || !pane) return undefined;
  const shown = conversationsIn(pane);
  const isOther = /^a[aq]qk/i.test(id) && shown.length > 0 && !isShown(pane, id);
  return isOther || new Set(shown).size > 1 ? undefined : pane;
}

function conversationsIn(pane: Element): string[] {
  return partsIn(pane, '[data-convid]', WRITTEN).map((one) => sameForm(one.dataset['convid']!));
}

/** That the pane itself names the conversation of the address bar; while another opens, the last one is still drawn. */
function isShown(pane: Element, id: string): boolean {
  return conversationsIn(pane).includes(sameForm(id));
}

/** Exchange writes one id in two alphabets. */
function sameForm(id: string): string {
  return id.replaceAll('/', '-').replaceAll('+', '_');
}

function subjectOf(pane: Element): string | undefined {
  const [heading] = partsIn(
    pane,
    '[role="heading"][aria-level="1"], div[role="heading"][title]',
    `${WRITTEN}, ${HEADER}`,
  );
  return heading?.getAttribute('title')?.trim() || wordsOf(heading);
}

/** A mail is a body and the header right before it; a body without one of its own is left out. */
function mailsOf(pane: Element): Mail[] {
  const parts = newestPartsIn(pane, `${HEADER}, ${BODY}`, WRITTEN);
  return parts.flatMap((body, i): Mail[] => {
    const header = parts[i - 1];
    if (!body.matches(BODY) || !header?.matches(HEADER)) return [];
    const titles = partsIn(header, '[title*="@"]', WRITTEN).map((one) => parseAddress(one.getAttribute('title')!));
    return [{ people: titles.filter((one) => one !== undefined), written: writtenIn(header), text: textOf(body) }];
  });
}

/** The header's only date and time, without marks of direction and the day of the week. Day and month are told by the whole thread. */
function writtenIn(header: Element): string | undefined {
  const texts = partsIn(header, '*', WRITTEN)
    .filter((one) => !one.childElementCount)
    .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')
    .map((one) => one.replace(/[\u200e\u200f\u202a-\u202e]/g, '').trim())
    .map((one) => one.replace(/^\p{L}{1,12}\.?,? /u, ''));
  const dates = new Set(texts.filter((one) => one.length < 40 && /\d[./-]\d/.test(one) && /\d[:.]\d\d/.test(one)));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** The sender stands first [unv]. Often a header shows names only and the address in a card that opens on hover: then nobody. */
function peopleOf({ people }: Mail): Candidate[] {
  return people.flatMap((one, i) =>
    candidate(one, { ground: 'header', confidence: DOUBTFUL, role: i === 0 ? 'sender' : 'recipient' }),
  );
}

function messageOf({ people: [from], text }: Mail): SightedMessage {
  return { author: from?.name, address: from?.address, direction: 'unknown', text };
}

/** The reply in the pane; two drafts open at once are none. A draft in a window of its own lies in another document. */
function composerOf(pane: Element, isSure: boolean): PageComposer | undefined {
  const editors = `${DRAFT} ${EDITOR}[role="textbox"], ${EDITOR}[aria-multiline="true"]`;
  const element = onlyPart(pane, editors, BODY);
  // Recipients say who the customer is: not while the pane may still show the last conversation.
  const recipients = isSure ? addressees(pane).map(({ address }) => address) : [];
  return element && { element, kind: 'public', recipients };
}

// A chip shows `Name`, or `Name <address>`: one without an address names nobody.
function addressees(pane: Element): HeaderAddress[] {
  const field = `${EDITOR}:not([aria-multiline="true"]) > [contenteditable]`;
  const chips = partsIn(
    pane,
    `[id$="_TO"] ._EType_RECIPIENT_ENTITY, ${field} :is([class*="textContainer-"], [class*="individualText-"])`,
    WRITTEN,
  );
  const people = chips.flatMap((one) => parseAddresses(wordsOf(one) ?? ''));
  return people.filter((one, i) => people.findIndex(({ address }) => address === one.address) === i);
}
