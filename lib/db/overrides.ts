import type { OverrideWhy } from '../domain/reply';
import { db } from './database';
import type { OverrideRecord } from './records';

export async function putOverrides(overrides: readonly OverrideRecord[]): Promise<void> {
  await db.overrides.bulkPut([...overrides]);
}

/** Whether the agent let this very text of a draft through. */
export async function isOverridden(draft: string, text: string): Promise<boolean> {
  const found = await db.overrides.where('draft').equals(draft).toArray();
  return found.some((one) => one.text === text);
}

export async function setOverrideWhy(draft: string, why: OverrideWhy | undefined): Promise<void> {
  await db.overrides.where('draft').equals(draft).modify({ why });
}

/** The newest overrides, newest first. */
export async function latestOverrides(limit: number): Promise<OverrideRecord[]> {
  return db.overrides.orderBy('at').reverse().limit(limit).toArray();
}
