import { Dexie } from 'dexie';
import { db } from './database';
import type { CorrectionRecord } from './records';

export async function putCorrection(correction: CorrectionRecord): Promise<void> {
  await db.corrections.put(correction);
}

export async function deleteCorrection(id: string): Promise<void> {
  await db.corrections.delete(id);
}

/** The newest corrections of one kind, at most `limit`, oldest of them first. */
export async function latestCorrections(kind: CorrectionRecord['kind'], limit: number): Promise<CorrectionRecord[]> {
  const all = await db.corrections
    .where('[kind+about]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .sortBy('at');
  return all.slice(-limit);
}

/** The agent's correction of one kind about one thing, if any. */
export async function correctionOf(
  kind: CorrectionRecord['kind'],
  about: string,
): Promise<CorrectionRecord | undefined> {
  return db.corrections.where('[kind+about]').equals([kind, about]).first();
}
