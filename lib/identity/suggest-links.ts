import type { IdentifierKey } from '../domain/identifier';
import { isRoleAddress } from './role-address';
import { areSeveral, foldName } from './same-name';

/** What is known of one customer, as far as it can speak for two being one. */
export interface Profile {
  keys: readonly IdentifierKey[];
  names: readonly string[];
  /** Numbers of orders they named or made. */
  orders: readonly string[];
  /** Identifiers that stand in the signatures of what they wrote. */
  signed: readonly IdentifierKey[];
}

export type LinkReason =
  | { kind: 'order'; number: string }
  | { kind: 'signature' }
  | { kind: 'name' }
  | { kind: 'address' };

/** Two identifiers that are probably one customer's, with what speaks for it. */
export interface Suggestion {
  a: IdentifierKey;
  b: IdentifierKey;
  reasons: LinkReason[];
}

// An order number is shared by giver and receiver, a signature can be quoted: neither is enough alone, a name or an address never is.
const WEIGHTS: Record<LinkReason['kind'], number> = { order: 2, signature: 2, name: 1, address: 1 };
const ENOUGH = 3;

/**
 * Who else this customer probably is, surest first. Never a role address, never an address that several write from, never somebody of
 * another name. `answered` tells whether the agent has said "the same" or "not the same" of a pair.
 */
export function suggestLinks(
  mine: Profile,
  others: readonly Profile[],
  answered: (a: IdentifierKey, b: IdentifierKey) => boolean,
): Suggestion[] {
  if (areSeveral(mine.names)) return [];
  return others
    .flatMap((other) => {
      const [a, b] = [mine.keys.find((key) => !isRoleAddress(key)), other.keys.find((key) => !isRoleAddress(key))];
      if (!a || !b || mine.keys.includes(b) || areSeveral([...mine.names, ...other.names])) return [];
      if (mine.keys.some((one) => other.keys.some((two) => answered(one, two)))) return [];
      const reasons = reasonsFor(mine, other);
      return weightOf(reasons) >= ENOUGH ? [{ a, b, reasons }] : [];
    })
    .sort((one, other) => weightOf(other.reasons) - weightOf(one.reasons));
}

function weightOf(reasons: readonly LinkReason[]): number {
  return reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

function reasonsFor(mine: Profile, other: Profile): LinkReason[] {
  const order = mine.orders.find((one) => other.orders.includes(one));
  const signs = (one: Profile, two: Profile) => one.signed.some((key) => two.keys.includes(key));
  return [
    ...(order ? [{ kind: 'order', number: order } as const] : []),
    ...(signs(mine, other) || signs(other, mine) ? [{ kind: 'signature' } as const] : []),
    ...(haveSameName(mine, other) ? [{ kind: 'name' } as const] : []),
    ...(haveSameLocalPart(mine, other) ? [{ kind: 'address' } as const] : []),
  ];
}

/** First and last name equal: "Maya" alone is half the world. */
function haveSameName(mine: Profile, other: Profile): boolean {
  const full = (names: readonly string[]) =>
    names.map((one) => foldName(one).split(/\s+/).sort().join(' ')).filter((one) => one.includes(' '));
  return full(mine.names).some((one) => full(other.names).includes(one));
}

const SHORTEST_LOCAL = 5;

function haveSameLocalPart(mine: Profile, other: Profile): boolean {
  const locals = ({ keys }: Profile) =>
    keys
      .filter((key) => key.startsWith('email:') && !isRoleAddress(key))
      .map((key) => key.slice('email:'.length, key.lastIndexOf('@')))
      .filter((local) => local.length >= SHORTEST_LOCAL);
  return locals(mine).some((one) => locals(other).includes(one));
}
