import type { IdentifierKey } from '../domain/identifier';

/** A claim about two identifiers, as far as resolution needs it. */
export interface Link {
  a: IdentifierKey;
  b: IdentifierKey;
  claim: 'same' | 'not-same';
  certainty: 'certain' | 'probable';
  undoneAt?: string;
}

/**
 * All identifiers that certain, standing links join to the given one, itself first. A customer is nothing but this set, so that
 * unlinking is exact. A standing "not the same" outranks a link between the same two.
 */
export function customerOf(start: IdentifierKey, links: readonly Link[]): IdentifierKey[] {
  const standing = links.filter((link) => !link.undoneAt);
  const apart = new Set(
    standing.filter((link) => link.claim === 'not-same').flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]),
  );
  const reached = new Set([start]);
  const queue = [start];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const { a, b, claim, certainty } of standing) {
      const other = a === key ? b : b === key ? a : undefined;
      if (!other || claim !== 'same' || certainty !== 'certain' || reached.has(other) || apart.has(`${a}\n${b}`))
        continue;
      reached.add(other);
      queue.push(other);
    }
  }
  return [...reached];
}
