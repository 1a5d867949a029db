import type { Pointed } from '../define-page';
import { parseAddress } from '../dom/parse-address';
import { addressIn, CARRIERS } from './addresses-in';
import type { FoundComposer } from './find-composer';
import { asBlock, type Thread } from './find-messages';
import type { Signal } from './find-people';
import { isSeen } from './is-seen';

const MOST_BLOCKS = 60;

/**
 * Whom the place names that an agent pointed at: the addresses there, else a name without one. Two elements in that place, one in a
 * message's words and whoever the reply is from name nobody.
 */
export function pointedPeople(
  page: Document,
  { customer }: Pick<Pointed, 'customer'>,
  composer: FoundComposer | undefined,
  thread: Thread | undefined,
): Signal[] {
  const [element, second] = matching(page, customer);
  if (!element || second || thread?.blocks.some(({ body }) => body.some((part) => part.contains(element)))) return [];
  const said = [parseAddress(element.textContent), ...[element, ...element.querySelectorAll(CARRIERS)].map(addressIn)];
  const people = said.filter((one) => one !== undefined);
  if (!people.length) people.push({ address: '', name: element.textContent.replace(/\s+/g, ' ').trim() });
  return people
    .filter(({ address }) => !composer?.from.some((one) => one.address.toLowerCase() === address.toLowerCase()))
    .map((one) => ({ ...one, place: 'recipe', role: 'customer' }));
}

/** The messages in the place that an agent pointed at. */
export function pointedThread(page: Document, { message }: Pick<Pointed, 'message'>): Thread | undefined {
  const rows = message ? matching(page, message).slice(-MOST_BLOCKS) : [];
  const [first] = rows;
  return first?.parentElement ? { root: first.parentElement, blocks: rows.map(asBlock), unread: [] } : undefined;
}

function matching(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)].slice(0, 500).filter(isSeen);
  } catch (error) {
    // A recipe can come from a file, written for a browser that knows more: what can't be asked finds nothing.
    if (error instanceof DOMException || (error as Error).name === 'SyntaxError') return [];
    throw error;
  }
}
