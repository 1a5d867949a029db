import { db } from './database';
import type { GuidanceRecord } from './records';

/** The newest published version, or `undefined` before the first. */
export async function newestGuidance(): Promise<GuidanceRecord | undefined> {
  return db.guidance.orderBy('version').last();
}

export async function guidanceVersion(version: number): Promise<GuidanceRecord | undefined> {
  return db.guidance.get(version);
}

/** All published versions, newest first. */
export async function guidanceVersions(): Promise<GuidanceRecord[]> {
  return db.guidance.orderBy('version').reverse().toArray();
}

/** Publishes a document as the next version; two windows at once get two numbers. `make` is told the newest version and the number. */
export async function publishVersion(
  make: (newest: GuidanceRecord | undefined, version: number) => Omit<GuidanceRecord, 'version'>,
): Promise<number> {
  return db.transaction('rw', db.guidance, async () => {
    const newest = await db.guidance.orderBy('version').last();
    const version = (newest?.version ?? 0) + 1;
    await db.guidance.add({ ...make(newest, version), version });
    return version;
  });
}

/** Stores a version from another computer under its own number, if it is newer than all that are here; and the former one it is tried against, if that is not here. */
export async function addNewerVersion(record: GuidanceRecord, former?: GuidanceRecord): Promise<boolean> {
  return db.transaction('rw', db.guidance, async () => {
    const newest = await db.guidance.orderBy('version').last();
    if (newest && newest.version >= record.version) return false;
    await db.guidance.add(record);
    if (former && !(await db.guidance.get(former.version))) await db.guidance.add(former);
    return true;
  });
}
