import { isSeen } from './is-seen';

const KIND =
  /(?:^|[/?#&=])(?:tickets?|conversations?|cases?|threads?|issues?|requests?|messages?|mails?|inbox|chats?|incidents?|view|zoom)[/=:#!-]+([^/?#&]{1,120})/gi;
const ID = /(?:^|[?&#])(?:_?u?id|ticket_?id|conversation_?id|thread_?id|case_?id|_uid|number|th)=([^&#]{1,120})/i;

/**
 * The conversation's id: what stands after a telling word in the address, or in a parameter; else the whole address, with the subject
 * where nothing in the address would change from one conversation to the next.
 */
export function conversationId(url: URL, subject: string | undefined): string {
  const address = decoded(url.pathname + url.search + url.hash);
  const named = [...address.matchAll(KIND)].map(([, id]) => id!).findLast((id) => /\d|^[\w-]{12,}$/.test(id));
  const id = named ?? ID.exec(address)?.[1];
  if (id) return id;
  return /\d|[\w-]{16,}/.test(address) ? address : `${address} ${subject ?? ''}`.trim();
}

function decoded(address: string): string {
  return /%(?![\da-f]{2})/i.test(address) ? address : decodeURI(address);
}

/** What helpdesks write before a subject: `#12:`, `Ticket #12`. */
const NUMBERED = /^(?:\p{L}{1,20}\s?)?#\s?\d+\s?[:—–-]?\s*/u;

/** The subject: a heading in sight that the page's title repeats, else the only first-level one. */
export function subjectOf(page: Document, isWords: (element: Element) => boolean): string | undefined {
  const title = squeezed(page.title);
  const headings = [...page.querySelectorAll('h1, h2, h3, [role="heading"], [class*="subject" i]')]
    .slice(0, 100)
    .filter((one) => !isWords(one) && isSeen(one));
  const named = headings.find(
    (one) => squeezed(one.textContent).length > 2 && title.includes(squeezed(one.textContent)),
  );
  const first = headings.filter((one) => one.localName === 'h1');
  const subject = squeezed((named ?? (first.length === 1 ? first[0] : undefined))?.textContent);
  const bare = subject.replace(NUMBERED, '');
  return bare && bare.length < 300 ? bare : undefined;
}

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
