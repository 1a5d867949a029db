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

/** What became of the log that an export held. `tamperedAt`: number of the entry from which on it is not as it was written. */
export interface LogTaken {
  entries: number;
  tamperedAt?: number;
  /** Not where this computer's own log tells other deeds: two logs make no one chain. */
  isKept: boolean;
  /** The newest entry, where the log is whole and goes on from here with it. */
  head?: { seq: number; hash: string };
}

/** Checks an export's log and goes on with it, if this computer has none or the beginning of the same. */
export async function takeLogOver(log: readonly AuditRecord[]): Promise<LogTaken> {
  const entries = log.toSorted((a, b) => a.seq - b.seq);
  const [tamperedAt, own] = [await brokenAt(entries), await auditEntries()];
  const shared = Math.min(own.length, entries.length);
  const isKept = shared === 0 || own[shared - 1]!.hash === entries[shared - 1]!.hash;
  const fresh = isKept ? entries.slice(own.length) : [];
  await db.audit.bulkPut(fresh);
  const last = tamperedAt === undefined ? fresh.at(-1) : undefined;
  return {
    entries: entries.length,
    isKept,
    ...(tamperedAt !== undefined && { tamperedAt }),
    ...(last && { head: { seq: last.seq, hash: last.hash } }),
  };
}

async function hashOf({ seq, at, who, did, what, previous }: Omit<AuditRecord, 'hash'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([seq, at, who, did, what, previous]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((one) => one.toString(16).padStart(2, '0')).join('');
}
