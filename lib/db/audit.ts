import { Dexie } from 'dexie';
import { db } from './database';
import type { AuditRecord } from './records';

/** What is written down of a deed. */
export type Deed = Pick<AuditRecord, 'at' | 'who' | 'did' | 'what'>;

/** Appends to the log; two windows at once get two places in the chain. Returns the entry. */
export async function appendAudit(deed: Deed): Promise<AuditRecord> {
  return db.transaction('rw', db.audit, async () => {
    const last = await db.audit.orderBy('seq').last();
    const entry = { seq: (last?.seq ?? 0) + 1, ...deed, previous: last?.hash ?? '' };
    // Hashing is no question to the store; without this the transaction would end before the answer.
    const record = { ...entry, hash: await Dexie.waitFor(hashOf(entry)) };
    await db.audit.add(record);
    return record;
  });
}

/** All entries, oldest first. */
export async function auditEntries(): Promise<AuditRecord[]> {
  return db.audit.orderBy('seq').toArray();
}

/** The place of the first entry that was changed, taken out or put in afterwards; `undefined` when the chain is whole. */
export async function brokenAt(entries: readonly AuditRecord[]): Promise<number | undefined> {
  let previous = '';
  for (const [i, { hash, ...entry }] of entries.entries()) {
    if (entry.seq !== i + 1 || entry.previous !== previous || (await hashOf(entry)) !== hash) return i + 1;
    previous = hash;
  }
  return undefined;
}

async function hashOf({ seq, at, who, did, what, previous }: Omit<AuditRecord, 'hash'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([seq, at, who, did, what, previous]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((one) => one.toString(16).padStart(2, '0')).join('');
}
