import { appendAudit, auditEntries, brokenAt, type Deed } from '../db/audit';
import { agent } from '../settings/agent';
import { auditHead } from '../settings/audit-head';

/** Writes a deed down for good: ids only, no content (S33). Without `who` it is this computer's agent. */
export async function writeDown({ who, ...deed }: Omit<Deed, 'who'> & { who?: string }): Promise<void> {
  const { seq, hash } = await appendAudit({ ...deed, who: who ?? (await agent.getValue()).name ?? '' });
  await auditHead.setValue({ seq, hash });
}

/** Where the log was tampered with, by the number of the entry; `undefined` when it is whole. */
export async function tamperedAt(): Promise<number | undefined> {
  const [entries, head] = [await auditEntries(), await auditHead.getValue()];
  const broken = await brokenAt(entries);
  if (broken !== undefined) return broken;
  const last = entries.at(-1);
  if (!head) return undefined;
  // Another window may have written an entry whose number has not reached the settings yet.
  const anchored = entries[head.seq - 1];
  return anchored?.hash === head.hash ? undefined : (last?.seq ?? 0) + 1;
}
