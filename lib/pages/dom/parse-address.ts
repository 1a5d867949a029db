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

/** All addresses of a list value, `A <a@x>, B <b@y>`; one that can't be parsed is left out. */
export function parseAddresses(value: string): HeaderAddress[] {
  return value
    .slice(0, 10_000)
    .split(/[,;]\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map(parseAddress)
    .filter((one) => one !== undefined);
}
