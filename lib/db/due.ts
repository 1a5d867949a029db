import { db } from './database';
import type { DueRecord } from './records';

/** A list longer than a day's work is no list. */
const MOST = 200;

/** Keeps what is owed in each of the conversations, and forgets those in which nothing is owed any more. */
export async function keepDue(conversations: readonly string[], records: readonly DueRecord[]): Promise<void> {
  await db.transaction('rw', db.due, async () => {
    const owed = new Set(records.map((one) => one.conversation));
    await db.due.bulkDelete(conversations.filter((key) => !owed.has(key)));
    await db.due.bulkPut([...records]);
  });
}

/** All that is owed by a moment (ISO 8601), of every customer, the longest owed first. */
export async function dueBy(moment: string): Promise<DueRecord[]> {
  return db.due.where('next').belowOrEqual(moment).limit(MOST).toArray();
}
