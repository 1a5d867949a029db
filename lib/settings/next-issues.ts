import { storage } from 'wxt/utils/storage';
import type { NextIssue } from '../insights/next-issue';
import type { AsksNext } from '../domain/reply';

/** What customers come back with, as it was computed last. */
export interface ComputedIssues {
  /** ISO 8601. */
  at: string;
  /** Conversations that were stored then. */
  conversations: number;
  issues: NextIssue[];
}

export const computedIssues = storage.defineItem<ComputedIssues | undefined>('local:computedIssues', {
  fallback: undefined,
});

/** What customers with a reason come back with, as it was computed last; for a draft, which waits for no computing. */
export async function knownNextIssue(reason: string | undefined): Promise<AsksNext | undefined> {
  const found = reason && (await computedIssues.getValue())?.issues.find((one) => one.reason === reason);
  return found ? { reason: found.reason, next: found.next, share: found.share.value, n: found.share.n } : undefined;
}
