import { storage } from 'wxt/utils/storage';
import type { NextIssue } from '../insights/next-issue';
import type { AsksNext } from '../domain/reply';

/** What customers come back with, computed once a day. */
export const nextIssuesOfDay = storage.defineItem<{ day: string; issues: NextIssue[] } | undefined>(
  'local:nextIssues',
  {
    fallback: undefined,
  },
);

/** What customers with a reason come back with, as it was computed last; for a draft, which waits for no computing. */
export async function knownNextIssue(reason: string | undefined): Promise<AsksNext | undefined> {
  const found = reason && (await nextIssuesOfDay.getValue())?.issues.find((one) => one.reason === reason);
  return found ? { reason: found.reason, next: found.next, share: found.share.value, n: found.share.n } : undefined;
}
