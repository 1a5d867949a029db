import type { NextIssue } from '../insights/next-issue';
import { nextIssuesOfDay } from '../settings/next-issues';

/** What customers with this reason most often come back with; computed once a day, by `compute`. */
export async function nextIssueFor(
  reason: string,
  now: string,
  compute: () => Promise<NextIssue[]>,
): Promise<NextIssue | undefined> {
  const day = now.slice(0, 10);
  const stored = await nextIssuesOfDay.getValue();
  if (stored?.day === day) return stored.issues.find((one) => one.reason === reason);
  const issues = await compute();
  await nextIssuesOfDay.setValue({ day, issues });
  return issues.find((one) => one.reason === reason);
}
