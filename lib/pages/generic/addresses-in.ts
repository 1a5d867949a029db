import { type HeaderAddress, parseAddress, parseAddresses } from '../dom/parse-address';

const ATTRIBUTES =
  'email data-address data-email data-user-email data-mail data-contact data-hovercard-id title aria-label'.split(' ');

/** Everything that may carry an address as data. */
export const CARRIERS = [
  'a[href^="mailto:" i], [itemprop="email"], .u-email, .vcard .email',
  ...ATTRIBUTES.map((name) => `[${name}*="@"]`),
].join();

/** The one address that an element carries in its attributes, with the name beside it; nothing where they name two. */
export function addressIn(element: Element): HeaderAddress | undefined {
  const found = ATTRIBUTES.flatMap((name) => parseAddress(element.getAttribute(name) ?? '') ?? []);
  const href = element.getAttribute('href') ?? '';
  if (/^mailto:/i.test(href)) found.push(...parseAddresses(decoded(href.slice(7).split('?')[0]!)));
  if (!found.length && element.matches('[itemprop="email"], .u-email, .email'))
    found.push(...parseAddresses(element.getAttribute('content') ?? element.textContent ?? ''));
  const [first] = found;
  if (!first || found.some(({ address }) => address.toLowerCase() !== first.address.toLowerCase())) return undefined;
  const name = first.name ?? nameIn(element, first.address);
  return { address: first.address, name };
}

const MOST_TEXTS = 20_000;
const LONGEST = 200;

/** Elements of which an address, or `Name <address>`, is the whole text: a header's value without any markup. */
export function writtenAddresses(root: Element): Array<{ element: Element; person: HeaderAddress }> {
  const found: Array<{ element: Element; person: HeaderAddress }> = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let i = 0, node = walker.nextNode(); node && i < MOST_TEXTS; i++, node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue!.includes('@') || element.textContent.length > LONGEST) continue;
    // Inside an element with an address in its attributes the text is a display name, and anybody's (S1).
    if (/^(?:script|style|textarea|option)$/.test(element.localName) || element.closest(CARRIERS)) continue;
    const person = parseAddress(element.textContent);
    // An address right before another's is that one's display name, and anybody's too.
    if (person && !(element.nextElementSibling && parseAddress(element.nextElementSibling.textContent)))
      found.push({
        element,
        person: { ...person, name: person.name && isName(person.name) ? person.name : undefined },
      });
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // A broken escape is no address.
  }
}

// A name is what anybody may write: one that looks like an address is none (S1).
function nameIn(element: Element, address: string): string | undefined {
  const text = element.childElementCount < 2 ? element.textContent : undefined;
  const written = element.getAttribute('data-name') ?? element.getAttribute('name') ?? text ?? '';
  const name = written.replace(/\s+/g, ' ').replace(`<${address}>`, '').trim();
  return isName(name) ? name : undefined;
}

/** Whether words can be a person's name: short, with letters, without an address. */
export function isName(text: string): boolean {
  return text.length < 80 && /\p{L}/u.test(text) && !/[@<>]|\d{3}|:$/u.test(text);
}
