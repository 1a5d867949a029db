import { type HeaderAddress, parseAddress, parseAddresses } from '../dom/parse-address';

/** Everything that may carry an address as data. */
export const CARRIERS =
  'a[href^="mailto:" i], [email], [title*="@"], [aria-label*="@"], [data-address], [data-email], [data-mail], [data-hovercard-id*="@"], [data-user-email], [data-contact], [itemprop="email"], .u-email, .vcard .email';

const ATTRIBUTES =
  'email data-address data-email data-user-email data-mail data-contact data-hovercard-id title aria-label'.split(' ');

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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

// A name is what anybody may write: one that looks like an address is none (S1).
function nameIn(element: Element, address: string): string | undefined {
  const written = element.getAttribute('data-name') ?? element.getAttribute('name') ?? element.textContent ?? '';
  const name = written.replace(/\s+/g, ' ').replace(`<${address}>`, '').trim();
  return isName(name) ? name : undefined;
}

/** Whether words can be a person's name: short, with letters, without an address. */
export function isName(text: string): boolean {
  return text.length < 80 && /\p{L}/u.test(text) && !/[@<>]|\d{3}|:$/u.test(text);
}
