import { countFacts } from '../db/facts';
import type { NextIssue } from '../insights/next-issue';
import { computedIssues, type ComputedIssues } from '../settings/next-issues';

/** So many conversations more may tell something else. */
const MANY_MORE = 200;

/** What follows a reason, and since when that is known (ISO 8601). */
export interface KnownNextIssue {
  issue: NextIssue;
  since: string;
}

/** What customers with this reason most often come back with; computed by `compute` once a day, and sooner when many conversations came in. */
export async function nextIssueFor(
  reason: string,
  now: string,
  compute: () => Promise<NextIssue[]>,
): Promise<KnownNextIssue | undefined> {
  const [stored, conversations] = [await computedIssues.getValue(), await countFacts()];
  const { issues, at } =
    stored && isFresh(stored, now, conversations) ? stored : await keepNextIssues(await compute(), now);
  const issue = issues.find((one) => one.reason === reason);
  return issue && { issue, since: at };
}

/** Keeps what was computed now as what panels offer from here on. */
export async function keepNextIssues(issues: NextIssue[], now: string): Promise<ComputedIssues> {
  const computed = { at: now, conversations: await countFacts(), issues };
  await computedIssues.setValue(computed);
  return computed;
}

function isFresh(stored: ComputedIssues, now: string, conversations: number): boolean {
  return stored.at.slice(0, 10) === now.slice(0, 10) && conversations - stored.conversations < MANY_MORE;
}
