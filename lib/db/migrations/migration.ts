import type { Transaction } from 'dexie';

/** One step of the schema. Released steps are never edited, and import nothing of today's code: its meaning may change tomorrow. */
export interface Migration {
  version: number;
  /** Tables that change, in Dexie's index syntax; `null` deletes one. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}
