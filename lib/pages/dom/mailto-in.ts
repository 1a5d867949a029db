import { parseAddress } from './parse-address';
import { partsIn } from './parts-in';

/** The addresses, each once, of links in sight that open a mail, outside of what somebody wrote. `where` names their places. */
export function mailtoIn(root: ParentNode, where: string, written: string): string[] {
  const links = partsIn(root, `:is(${where}) a[href^="mailto:" i]`, written);
  const addresses = links.flatMap((link) => {
    const [address = ''] = link.getAttribute('href')!.slice('mailto:'.length).split('?');
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
