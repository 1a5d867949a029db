import { guidanceVersion, newestGuidance } from '../db/guidance';
import type { GuidanceRecord } from '../db/records';
import { isInShare } from '../rehearsal/is-in-share';

/** The version to follow. `record` is absent for the shipped guidance; `split` names the comparison in which chance chose it. */
export interface Followed {
  record: GuidanceRecord | undefined;
  split?: string;
}

/** The version that an agent (by the mark of their profile) follows in a conversation. The same pair always follows the same one. */
export async function guidanceFor(agent: string, conversation: string): Promise<Followed> {
  const newest = await newestGuidance();
  const share = newest?.share;
  if (!share) return { record: newest };
  const subject = share.of === 'agents' ? agent : conversation;
  if (isInShare(subject, share.split, share.percent)) return { record: newest, split: share.split };
  return { record: share.against ? await guidanceVersion(share.against) : undefined, split: share.split };
}
