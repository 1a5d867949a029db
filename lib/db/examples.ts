import { db } from './database';
import type { ExampleRecord } from './records';

/** All of the lead's own tests, in the order of their ids. */
export async function allExamples(): Promise<ExampleRecord[]> {
  return db.examples.orderBy('id').toArray();
}

export async function putExample(example: ExampleRecord): Promise<void> {
  await db.examples.put(example);
}

export async function removeExample(id: string): Promise<void> {
  await db.examples.delete(id);
}
