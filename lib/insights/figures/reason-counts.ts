import { FEWEST_SHOWN, rowsIn, type Selection } from '../rows/selection';
import { NEVER, type Contacts } from '../rows/week-block';
import { LEVEL, type Estimate } from '../statistics/estimate';
import { proportion } from '../statistics/proportion';
import { normalQuantile } from '../statistics/quantiles';
import type { DailyCounts } from '../trends';

/** A contact reason in a period: how many, of all, against the period before, and how many customers came back within a week. */
export interface ReasonCount {
  reason: string;
  n: number;
  share: Estimate;
  /** Ratio to the equally long period before; absent when that period is not stored or has too few. */
  change?: Estimate;
  /** Share of conversations followed by another of the same customer within seven days. */
  repeat: Estimate | undefined;
}

const REPEAT_DAYS = 7;

/** Reasons by how often they occurred. The last week can't show yet who comes back: it is left out of `repeat`. `oldest` and `newest` are the days stored. */
export function reasonCounts(
  contacts: Contacts,
  selection: Selection,
  { oldest, newest }: { oldest: number; newest: number },
): ReasonCount[] {
  const { reason: column, day, nextDays } = contacts.columns;
  const { words } = contacts;
  const days = selection.to - selection.from + 1;
  const [now, before, base, repeated] = Array.from({ length: 4 }, () => new Uint32Array(words.reason.length));
  let all = 0;
  for (const row of rowsIn(contacts, { ...selection, from: selection.from - days })) {
    const place = column[row]!;
    if (day[row]! < selection.from) {
      before![place]!++;
      continue;
    }
    all++;
    now![place]!++;
    if (day[row]! > newest - REPEAT_DAYS) continue;
    base![place]!++;
    if (isRepeat(nextDays[row]!)) repeated![place]!++;
  }
  return words.reason
    .flatMap((reason, place) => {
      const n = now![place]!;
      if (n < FEWEST_SHOWN) return [];
      const enough = base![place]! >= FEWEST_SHOWN;
      return [
        {
          reason,
          n,
          share: proportion(n, all)!,
          // A period that is stored in part would make everything a rise.
          change:
            before![place]! >= FEWEST_SHOWN && selection.from - days >= oldest ? ratio(n, before![place]!) : undefined,
          repeat: enough ? proportion(repeated![place]!, base![place]!) : undefined,
        },
      ];
    })
    .sort((a, b) => b.n - a.n);
}

function isRepeat(days: number): boolean {
  return days !== NEVER && days <= REPEAT_DAYS;
}

/** Ratio of two counts with the interval of two Poisson counts (on the logarithm). Trends, which allow for more spread, are judged in `trendsIn`. */
function ratio(now: number, before: number): Estimate {
  const half = normalQuantile(0.5 + LEVEL / 2) * Math.sqrt(1 / now + 1 / before);
  const value = now / before;
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half), n: now + before };
}

/** Contacts per day and reason up to the end of the selection, from the first day stored: what trends are judged by. */
export function dailyCounts(contacts: Contacts, { to, only }: Selection, oldest: number): DailyCounts[] {
  const { reason, day } = contacts.columns;
  const days = Math.max(0, to - oldest + 1);
  const counts = contacts.words.reason.map(() => new Uint32Array(days));
  for (const row of rowsIn(contacts, { from: oldest, to, only })) counts[reason[row]!]![day[row]! - oldest]!++;
  return contacts.words.reason.flatMap((name, i) => (name ? [{ reason: name, counts: counts[i]! }] : []));
}
