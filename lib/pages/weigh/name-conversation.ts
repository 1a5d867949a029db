import type { Collected } from '../../domain/collected';

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
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** What helpdesks write before a subject: `#12:`, `Ticket #12`. */
const NUMBERED = /^(?:\p{L}{1,20}\s?)?#\s?\d+\s?[:—–-]?\s*/u;

/** The subject: a heading that the page's title repeats, else the only first-level one. */
export function subjectOf({ title, headings }: Pick<Collected, 'title' | 'headings'>): string | undefined {
  const titled = squeezed(title);
  const all = headings.map(({ text, isFirst }) => ({ text: squeezed(text), isFirst }));
  const named = all.find(({ text }) => text.length > 2 && titled.includes(text));
  const first = all.filter(({ isFirst }) => isFirst);
  const subject = (named ?? (first.length === 1 ? first[0] : undefined))?.text ?? '';
  const bare = subject.replace(NUMBERED, '');
  return bare && bare.length < 300 ? bare : undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
