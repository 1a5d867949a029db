import { db } from './database';
import type { ErasedRecord } from './records';

/** When each erased identifier was erased, by its mark. */
export async function erasedUntil(): Promise<Map<string, string>> {
  return new Map((await db.erased.toArray()).map(({ mark, at }) => [mark, at]));
}

export async function putErased(marks: readonly ErasedRecord[]): Promise<void> {
  await db.erased.bulkPut([...marks]);
}
