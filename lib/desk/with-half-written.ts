import { customerRecords } from '../db/customer-records';
import { forgetHalfWritten } from '../settings/half-written';

/** Runs the erasing of a customer, and takes away what was half written to them: it is kept outside of the store. */
export async function withHalfWritten(keys: readonly string[], erase: () => Promise<void>): Promise<void> {
  // Asked before: afterwards nobody knows which conversations were theirs.
  const { interactions = [], conversations = [] } = await customerRecords(keys);
  const theirs = [...interactions.map((one) => one.conversation), ...conversations.map((one) => one.key)];
  await erase();
  await forgetHalfWritten([...new Set(theirs.map(String))]);
}
