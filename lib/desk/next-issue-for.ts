import { nextIssues, type NextIssue } from '../insights/next-issue';
import { nextIssuesOfDay } from '../settings/next-issues';
import { openInsights } from './open-insights';

/** What customers with this reason most often come back with; computed from the packed weeks once a day. */
export async function nextIssueFor(reason: string, now: string, timeZone: string): Promise<NextIssue | undefined> {
  const day = now.slice(0, 10);
  const stored = await nextIssuesOfDay.getValue();
  if (stored?.day === day) return stored.issues.find((one) => one.reason === reason);
  const issues = nextIssues((await openInsights(timeZone)).contacts);
  await nextIssuesOfDay.setValue({ day, issues });
  return issues.find((one) => one.reason === reason);
}
