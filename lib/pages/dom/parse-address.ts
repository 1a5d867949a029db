/** A person in a header field: the address, and the name before it. */
export interface HeaderAddress {
  name?: string;
  address: string;
}

const ADDRESS = /^[^\s<>@"(),;:\\[\]]{1,64}@[^\s<>@"(),;:\\[\]]{1,190}$/;

/**
 * One address of a header value: `Name <address>` or a bare address. `undefined` for anything else: two addresses, a group, or a
 * name that holds another address (S1).
 */
export function parseAddress(value: string): HeaderAddress | undefined {
  const text = value.trim().slice(0, 1000);
  const angled = /^([^<>]*)<([^<>]+)>$/.exec(text);
  if (!angled) return ADDRESS.test(text) ? { address: text } : undefined;
  const name = angled[1]!
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  const address = angled[2]!.trim();
  if (!ADDRESS.test(address) || name.includes('@')) return undefined;
  return { name: name || undefined, address };
}

/** All addresses of a list value, `A <a@x>, B <b@y>`; one that can't be parsed is left out. One pass, whatever the value. */
export function parseAddresses(value: string): HeaderAddress[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  const text = value.slice(0, 10_000);
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (quoted || (text[i] !== ',' && text[i] !== ';')) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  return [...parts, text.slice(start)].map(parseAddress).filter((one) => one !== undefined);
}
