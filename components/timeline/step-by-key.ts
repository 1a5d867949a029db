/** Where one stands in a list that is walked by keys: entry, last entry, and how many are in view. */
interface Place {
  at: number;
  last: number;
  page: number;
}

const STEPS: Record<string, (place: Place) => number> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  PageDown: ({ at, page }) => at + Math.max(1, page - 1),
  PageUp: ({ at, page }) => at - Math.max(1, page - 1),
  Home: () => 0,
  End: ({ last }) => last,
};

/** The entry that a key leads to, or `undefined` where it is none of those that walk. */
export function stepByKey(key: string, place: Place): number | undefined {
  const next = STEPS[key]?.(place);
  return next === undefined ? undefined : Math.min(Math.max(next, 0), place.last);
}
