import type { Candidate, SightedMessage } from '../../domain/sighting';
import { candidate } from '../dom/candidate';
import { mailtoIn } from '../dom/mailto-in';
import { onlyPart } from '../dom/only-part';
import { parseAddress } from '../dom/parse-address';
import { newestPartsIn, partsIn } from '../dom/parts-in';
import { textOf } from '../dom/text-of';
import { timeOf } from '../dom/time-of';
import { wordsOf } from '../dom/words-of';
import type { PageComposer, PageReading } from '../define-page';

const BUBBLE = '[data-test-id^="article-bubble-container-"]';
const BODY = '[data-test-id="article-content"]';
const REPLY = '[data-test-id="article-reply-stripes-panel"]';
const WRITTEN = `${BODY}, ${REPLY}`;
/** Stripes are drawn round what customers never see; everything else has a border [source: useBubbleStyleGuide.ts]. */
const STRIPES = '.bg-stripes, .border-stripes';

/**
 * Zammad's second desktop view (`/desktop/tickets/…`), from its source (https://github.com/zammad/zammad: app/frontend/apps/desktop/pages/
 * ticket/components/TicketDetailView/{ArticleBubble/ArticleBubble@1e17bef,ArticleBubble/ArticleBubbleBody@11b1461,ArticleReply@00265cf}.vue);
 * not seen running. Labels are translated, and neither state nor number stands in a part that is marked. The customer's fields are
 * not marked either, so the customer is a doubt.
 */
export function readDesktop(page: Document, id: string): PageReading | undefined {
  const messages = newestPartsIn(page, `[role="feed"] ${BUBBLE}`, `${WRITTEN}, ${BUBBLE}`).flatMap(messageOf);
  if (!messages.length) return undefined;
  const title = onlyPart(page, 'header [role="heading"][aria-level="2"]', `${WRITTEN}, ${BUBBLE}`);
  return {
    conversation: { id, subject: wordsOf(title), status: 'unknown' },
    customer: customerOf(page, messages),
    messages,
  };
}

/** The reply's editor. Stripes mark a note; that a form without them is no note is told by nothing else that is marked. */
export function desktopComposer(page: Document): PageComposer | undefined {
  const panel = onlyPart(page, REPLY, WRITTEN);
  const element =
    panel && onlyPart(panel, '[data-test-id="field-editor"] [name="body"][contenteditable="true"]', '[name="body"]');
  return element && { element, kind: panel.matches(STRIPES) ? 'note' : 'unknown', recipients: [] };
}

function messageOf(bubble: Element): SightedMessage[] {
  const [body] = partsIn(bubble, BODY, BODY);
  const article = body?.closest('.Content');
  if (!body) return [];
  // The author over the words, or, once the header is opened, its first row.
  const [shown] = partsIn(bubble, '[aria-describedby="author-name-and-creation-date"] > :not(p, time)', BODY);
  const from = fromOf(bubble);
  return [
    {
      sourceId: bubble.getAttribute('data-test-id')!.slice('article-bubble-container-'.length) || undefined,
      author: wordsOf(shown) ?? from?.name,
      address: from?.address,
      direction: directionOf(bubble, article),
      at: timeOf(partsIn(bubble, 'time[datetime]', BODY)[0]?.getAttribute('datetime')),
      text: textOf(body.querySelector('.inner-article-body') ?? body),
    },
  ];
}

/** The sender in the opened header: its first value, name and address each in a part of its own. */
function fromOf(bubble: Element): ReturnType<typeof parseAddress> {
  const [header] = partsIn(bubble, 'header', BODY);
  return parseAddress(wordsOf(header?.querySelector(':scope > div > div')) ?? '');
}

/** The side that it is on tells the sender's kind; a bubble with neither stripes nor border is of a build that draws them anew. */
function directionOf(bubble: Element, article: Element | null | undefined): SightedMessage['direction'] {
  if (bubble.matches(STRIPES)) return 'note';
  if (!bubble.classList.contains('border')) return 'unknown';
  if (article?.classList.contains('Content--customer')) return 'inbound';
  return article?.classList.contains('Content--agent') ? 'outbound' : 'unknown';
}

/** Addresses beside the conversation, all that there are; the name is that of the only person who wrote as a customer. */
function customerOf(page: Document, messages: SightedMessage[]): Candidate[] {
  const inbound = messages.filter(({ direction }) => direction === 'inbound');
  const authors = new Set(inbound.map(({ author }) => author));
  const addresses = mailtoIn(page, 'a[href]', `${WRITTEN}, ${BUBBLE}`);
  const name = authors.size === 1 && addresses.length === 1 ? [...authors][0] : undefined;
  return addresses.flatMap((address) =>
    candidate({ name, address }, { ground: 'mailto', confidence: 0.6, role: 'requester' }),
  );
}
