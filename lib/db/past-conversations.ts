import { db } from './database';
import { nextConversation } from './interactions';

/** Keys walked at most where no facts say which conversations are the newest. */
const WALKED = 2000;

/** Keys of past conversations, those read last first, at most `limit`. Those that nobody has read yet come after, in the order of keys. */
export async function pastConversations(limit: number): Promise<string[]> {
  const keys = new Set(await db.facts.orderBy('at').reverse().limit(limit).primaryKeys());
  let walked = 0;
  for (
    let key = await nextConversation('');
    key !== undefined && keys.size < limit && walked < WALKED;
    key = await nextConversation(key)
  ) {
    keys.add(key);
    walked++;
  }
  return [...keys];
}
