import { createContext, use, type ReactNode } from 'react';
import { Part } from './part';

/** Parts of the document that the company has locked, by their names in it. */
export const LockedParts = createContext<readonly string[]>([]);

/** A form's piece that changes one part of the document: read-only, and saying so, where the company locked that part. */
export function Lockable({ part, children }: { part: string; children: ReactNode }) {
  return <Part locked={use(LockedParts).includes(part) ? 'organisation' : undefined}>{children}</Part>;
}
