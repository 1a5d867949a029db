import type { Guidance } from './document';

/** A document in which the parts that the company has locked are as they are in force, whatever was written there before the lock or in another version. */
export function keepLocked(document: Guidance, inForce: Guidance, locked: readonly string[]): Guidance {
  const kept = Object.entries(inForce).filter(([part]) => locked.includes(part) && part !== 'version');
  return { ...document, ...Object.fromEntries(kept) };
}
