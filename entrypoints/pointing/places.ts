import { addressIn, CARRIERS, writtenAddresses } from '../../lib/pages/generic/addresses-in';
import { findComposer } from '../../lib/pages/generic/find-composer';
import { findThread, isAlike } from '../../lib/pages/generic/find-messages';
import { findPeople } from '../../lib/pages/generic/find-people';
import { isSeen } from '../../lib/pages/generic/is-seen';
import { pointedPeople } from '../../lib/pages/generic/pointed-at';
import { selectorFor } from '../../lib/pages/recipe/selector-for';
import { pointedPerson } from '../../lib/pages/weigh/pointed-person';

/** A place that was pointed at, as a selector; or why it can't be one. */
export type Place = { selector: string } | { problem: 'no-address' | 'no-place' };

/** A name may stand beside its address: both in a part of the page that is at most so long and so far up. */
const SMALL = 200;
const HIGHEST = 2;
const MOST = 60;
const NAMES = 'h1, h2, h3, h4, strong, b, bdi, [itemprop="name"], [class*="name" i]';
const MESSAGES = 'article, li, [role="listitem"], [role="article"], [class*="message" i]';

/** The place of a customer's name or address. Inside a message's words nothing is one: anybody can write there. */
export function customerPlace(page: Document, pointed: Element): Place {
  const composer = findComposer(page);
  const thread = findThread(page, composer?.element);
  const signals = findPeople(page, thread, composer);
  let problem: 'no-address' | 'no-place' = 'no-place';
  for (let up: Element | null = pointed, i = 0; up && i <= HIGHEST; up = up.parentElement, i++) {
    if (i && up.textContent.length > SMALL) break;
    const selector = selectorFor(up);
    if (!selector) continue;
    const there = pointedPeople(page, { customer: selector }, composer, thread);
    if (pointedPerson([...signals, ...there])) return { selector };
    problem = 'no-address';
  }
  return { problem };
}

/** The place of all messages like the one that was pointed at. */
export function messagePlace(page: Document, pointed: Element): Place {
  const thread = findThread(page, findComposer(page)?.element);
  const block = thread?.blocks.find(({ element }) => element.contains(pointed))?.element;
  const selector = selectorFor(block ?? repeated(pointed) ?? pointed, true);
  return selector ? { selector } : { problem: 'no-place' };
}

/** The largest part around an element that has its like beside it, and is no paragraph of a text. */
function repeated(pointed: Element): Element | undefined {
  let found: Element | undefined;
  for (let up: Element | null = pointed; up?.parentElement && up.localName !== 'body'; up = up.parentElement) {
    const part = up;
    const like = [...up.parentElement.children].filter((one) => one !== part && isAlike(one, part) && isSeen(one));
    if (like.length && up.localName !== 'p') found = up;
  }
  return found;
}

/** What the keyboard goes through, in the page's order. */
export function placesFor(page: Document, step: 'customer' | 'message'): Element[] {
  const all =
    step === 'customer'
      ? [
          ...[...page.querySelectorAll(CARRIERS)].filter((one) => addressIn(one)),
          ...writtenAddresses(page.body).map(({ element }) => element),
          ...page.querySelectorAll(NAMES),
        ]
      : (findThread(page, findComposer(page)?.element)?.blocks.map(({ element }) => element) ?? [
          ...page.querySelectorAll(MESSAGES),
        ]);
  return [...new Set(all)]
    .filter((one) => /\S/.test(one.textContent) && isSeen(one))
    .toSorted((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .slice(0, MOST);
}
