import type { SiteRecipe } from '../../domain/site-recipe';
import { parseAddress } from '../dom/parse-address';
import { addressIn, CARRIERS, isName } from './addresses-in';
import type { FoundComposer } from './find-composer';
import { asBlock, type Thread } from './find-messages';
import type { Signal } from './find-people';
import { isSeen } from './is-seen';

const MOST_BLOCKS = 60;

/**
 * Whom the place names that an agent pointed at: an address there, or the address that the page gives this name elsewhere. Two
 * elements in that place, or a name that two addresses bear, name nobody.
 */
export function pointedPerson(
  page: Document,
  { customer }: Pick<SiteRecipe, 'customer'>,
  { signals, composer, thread }: { signals: readonly Signal[]; composer?: FoundComposer; thread?: Thread },
): Signal | undefined {
  const [element, second] = matching(page, customer);
  if (!element || second || thread?.blocks.some(({ body }) => body.some((part) => part.contains(element))))
    return undefined;
  const person = personIn(element, signals);
  // Whoever the reply is from is not whom it goes to, wherever a page puts their address.
  return composer?.from.some(({ address }) => address.toLowerCase() === person?.address.toLowerCase())
    ? undefined
    : person;
}

function personIn(element: Element, signals: readonly Signal[]): Signal | undefined {
  const carriers = [element, ...element.querySelectorAll(CARRIERS)].flatMap((one) => addressIn(one) ?? []);
  const person = parseAddress(element.textContent) ?? carriers[0];
  if (new Set(carriers.map(({ address }) => address.toLowerCase())).size > 1) return undefined;
  if (person) return { ...person, place: 'recipe', role: 'customer' };
  const name = element.textContent.replace(/\s+/g, ' ').trim();
  const bearers = signals.filter((one) => isName(name) && one.name === name && one.place !== 'near');
  const addresses = new Set(bearers.map(({ address }) => address.toLowerCase()));
  return addresses.size === 1 ? { ...bearers[0]!, place: 'recipe', role: 'customer' } : undefined;
}

/** The messages in the place that an agent pointed at. */
export function pointedThread(page: Document, recipe: Pick<SiteRecipe, 'message'>): Thread | undefined {
  const rows = recipe.message ? matching(page, recipe.message).slice(-MOST_BLOCKS) : [];
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
