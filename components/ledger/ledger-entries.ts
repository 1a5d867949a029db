import type { Answered, Reading, Tried } from '../../lib/domain/reading';

export type LedgerEntry = { kind: 'answered'; entry: Answered } | { kind: 'tried'; entry: Tried };

/** How many entries stand open; the rest is one tap away. */
export const SHOWN = 3;

// A conflict must be seen, and what may have changed is the least of a reason to keep still.
const RANK = { conflict: 0, current: 1, stale: 2, superseded: 3 } as const;

/**
 * What must not be asked or suggested again. Superseded answers have a successor in the list, a fix that was only suggested was never
 * tried, and one that solved the matter may be needed again.
 */
export function ledgerEntries({ answered, tried }: Pick<Reading, 'answered' | 'tried'>): LedgerEntry[] {
  const answers = newestFirst(answered.filter((one) => one.state !== 'superseded')).sort(
    (one, other) => RANK[one.state] - RANK[other.state],
  );
  const fixes = newestFirst(tried.filter((one) => one.outcome !== 'only-suggested' && one.outcome !== 'solved'));
  const first = Math.max(SHOWN - Math.min(fixes.length, 2), 1);
  return [
    ...answers.slice(0, first).map(asAnswered),
    ...fixes.slice(0, SHOWN - 1).map(asTried),
    ...answers.slice(first).map(asAnswered),
    ...fixes.slice(SHOWN - 1).map(asTried),
  ];
}

const asAnswered = (entry: Answered): LedgerEntry => ({ kind: 'answered', entry });
const asTried = (entry: Tried): LedgerEntry => ({ kind: 'tried', entry });

function newestFirst<T extends { at: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
