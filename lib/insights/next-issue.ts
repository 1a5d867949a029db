import type { Contacts } from './rows/week-block';
import type { Estimate } from './statistics/estimate';
import { proportion } from './statistics/proportion';

/** What customers with one reason come back with, from this team's own history. `share` is of the conversations with the first reason. */
export interface NextIssue {
  reason: string;
  next: string;
  share: Estimate;
  /** How many times as often as any conversation begins with `next`. */
  lift: number;
  /** Median days until they come back. */
  days: number;
}

const FEWEST = 20;
const FEWEST_FOLLOWING = 5;
/** Less likely than this is not worth a line in a reply. */
const WORTH_SAYING = 0.08;

/**
 * For each reason the issue that most often follows, where it follows more often than that reason occurs anyway (lower end of the share's interval
 * above its base rate). Coming back with the same reason is no next issue: it is the same one unsolved.
 */
export function nextIssues({ columns, words }: Contacts): NextIssue[] {
  const places = Math.max(words.reason.length, 1);
  const base = new Uint32Array(places);
  const followed = new Map<number, number[]>();
  const asReason = words.next.map((word) => words.reason.indexOf(word));
  for (let i = 0; i < columns.reason.length; i++) {
    base[columns.reason[i]!]!++;
    const next = asReason[columns.next[i]!]!;
    if (next <= 0 || next === columns.reason[i]) continue;
    const key = columns.reason[i]! * places + next;
    const days = followed.get(key);
    if (days) days.push(columns.nextDays[i]!);
    else followed.set(key, [columns.nextDays[i]!]);
  }
  const found = [...followed].flatMap(([key, days]): NextIssue[] => {
    const [reason, next] = [Math.floor(key / places), key % places];
    const share = proportion(days.length, base[reason]!)!;
    const usual = base[next]! / columns.reason.length;
    if (!words.reason[reason] || base[reason]! < FEWEST || days.length < FEWEST_FOLLOWING) return [];
    if (share.low <= usual || share.value < WORTH_SAYING) return [];
    const median = days.sort((a, b) => a - b)[Math.floor(days.length / 2)]!;
    return [
      { reason: words.reason[reason], next: words.reason[next]!, share, lift: share.value / usual, days: median },
    ];
  });
  return [...Map.groupBy(found, (one) => one.reason).values()].map((list) =>
    list.reduce((best, one) => (one.share.value > best.share.value ? one : best)),
  );
}
