import { addressIn, CARRIERS } from './addresses-in';
import { isSeen } from './is-seen';

const SMALL_CARD = 400;

/** The one phone number in the same small card. */
export function phoneBeside(element: Element): string | undefined {
  let card = element.parentElement;
  for (let i = 0; card?.parentElement && i < 3; i++) {
    const { parentElement: around } = card;
    if (around.textContent.length > SMALL_CARD || isOfSeveral(around)) break;
    card = around;
  }
  const phones = [...(card?.querySelectorAll('a[href^="tel:"], [itemprop="telephone"], .p-tel') ?? [])].filter(isSeen);
  const numbers = new Set(phones.map((one) => digitsOf(one.getAttribute('href') ?? one.textContent)));
  const [number] = numbers;
  return numbers.size === 1 && /^\+?\d{6,15}$/.test(number!) ? number : undefined;
}

function isOfSeveral(card: Element): boolean {
  const people = [...card.querySelectorAll(CARRIERS)].map((one) => addressIn(one)?.address.toLowerCase());
  return new Set(people).size > 1;
}

/** A number as it is called, without the signs that make it easy to read. */
export function digitsOf(written: string): string {
  return written.replace(/[^\d+]/g, '');
}
