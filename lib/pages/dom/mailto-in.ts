import { parseAddress } from './parse-address';
import { partsIn } from './parts-in';

/** The addresses, each once, of links in sight that open a mail, outside of what somebody wrote. */
export function mailtoIn(root: ParentNode, links: string, written: string): string[] {
  const addresses = partsIn(root, links, written).flatMap((link) => {
    const address = /^mailto:([^?]{3,300})/i.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    return parseAddress(decoded(address))?.address ?? [];
  });
  return [...new Set(addresses.map((one) => one.toLowerCase()))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that escapes nothing is one of the address.
  }
}
