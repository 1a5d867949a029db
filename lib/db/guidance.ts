import { db } from './database';
import type { GuidanceRecord } from './records';

/** The newest published version, or `undefined` before the first. */
export async function newestGuidance(): Promise<GuidanceRecord | undefined> {
  return db.guidance.orderBy('version').last();
}

/** All published versions, newest first. */
export async function guidanceVersions(): Promise<GuidanceRecord[]> {
  return db.guidance.orderBy('version').reverse().toArray();
}

/** Publishes a document as the next version; two windows at once get two numbers. */
export async function publishVersion(record: Omit<GuidanceRecord, 'version'>): Promise<number> {
  return db.transaction('rw', db.guidance, async () => {
    const version = ((await db.guidance.orderBy('version').last())?.version ?? 0) + 1;
    await db.guidance.add({ ...record, version });
    return version;
  });
}
