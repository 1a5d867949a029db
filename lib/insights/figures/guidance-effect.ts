import { FEWEST_SHOWN } from '../rows/selection';
import type { Drafts, Fate } from '../rows/week-block';
import { addTo, mean, meanDifference, type Moments } from '../statistics/mean';
import { proportion } from '../statistics/proportion';
import { chiSquaredTail } from '../statistics/quantiles';
import type { Estimate } from '../statistics/estimate';
import { seriesFrom } from '../tally';

/** What became of the drafts of one guidance version or one rule, and how easy it was afterwards as customers said. */
export interface DraftUse {
  /** Number of the version, or id of the rule. */
  name: string;
  n: number;
  fates: Record<Fate, number>;
  /** Share that was put in, edited or not. */
  used: Estimate;
  /** Mean of the customers' own scores on the most frequent scale, where there are enough. */
  ease: Estimate | undefined;
}

/** The newest version against the one before. `mixMoved`: the reasons changed as well, so the difference is not the guidance's alone. */
export interface VersionEffect {
  version: number;
  before: number;
  /** Ease afterwards, newer less older, as it is. */
  difference: Estimate | undefined;
  /** The same with the reasons weighted as in the older version. */
  standardized: Estimate | undefined;
  mixMoved: boolean;
  /** From a split, where chance chose the version: a fair comparison. */
  split: Estimate | undefined;
}

export function useByVersion(drafts: Drafts, rows: Uint32Array): DraftUse[] {
  const { version } = drafts.columns;
  return usesOf(drafts, rows, (row) => [String(version[row]!)]).sort((a, b) => Number(b.name) - Number(a.name));
}

export function useByRule(drafts: Drafts, rows: Uint32Array): DraftUse[] {
  const { rules } = drafts.columns;
  const split = drafts.words.rules.map((one) => (one ? one.split(' ') : []));
  return usesOf(drafts, rows, (row) => split[rules[row]!]!).sort((a, b) => b.n - a.n);
}

function usesOf(drafts: Drafts, rows: Uint32Array, names: (row: number) => readonly string[]): DraftUse[] {
  const main = mainSeries(drafts, rows);
  const byName = new Map<string, number[]>();
  for (const row of rows) {
    for (const name of names(row)) {
      const own = byName.get(name);
      if (own) own.push(row);
      else byName.set(name, [row]);
    }
  }
  return [...byName]
    .filter(([, own]) => own.length >= FEWEST_SHOWN)
    .map(([name, own]) => useOf(drafts, own, name, main));
}

function useOf({ columns, words }: Drafts, rows: readonly number[], name: string, main: number): DraftUse {
  const fates: DraftUse['fates'] = { shown: 0, 'as-is': 0, edited: 0, dismissed: 0, overridden: 0 };
  const ease = none();
  for (const row of rows) {
    fates[words.fate[columns.fate[row]!] as Fate]++;
    if (main && columns.series[row] === main) addTo(ease, columns.score[row]!);
  }
  const used = fates['as-is'] + fates.edited + fates.overridden;
  return {
    name,
    n: rows.length,
    fates,
    used: proportion(used, rows.length)!,
    ease: ease.n >= FEWEST_SHOWN ? mean(ease) : undefined,
  };
}

/** The newest version that has scores, against the former; `undefined` while there is only one. */
export function versionEffect(drafts: Drafts, rows: Uint32Array): VersionEffect | undefined {
  const { version, series, reason, score, split } = drafts.columns;
  const main = mainSeries(drafts, rows);
  const scored = [...rows].filter((row) => main > 0 && series[row] === main);
  const versions = [...Map.groupBy(scored, (row) => version[row]!)]
    .filter(([, own]) => own.length >= FEWEST_SHOWN)
    .sort(([a], [b]) => b - a);
  const [newer, older] = versions;
  if (!newer || !older) return undefined;
  const ease = (own: readonly number[]) => own.reduce((moments, row) => (addTo(moments, score[row]!), moments), none());
  const tried = [newer, older].map(([, own]) => own.filter((row) => split[row]! > 0));
  return {
    version: newer[0],
    before: older[0],
    difference: meanDifference(ease(newer[1]), ease(older[1])),
    standardized: standardized(newer[1], older[1], reason, ease),
    mixMoved: hasMixMoved(newer[1], older[1], reason),
    split: tried.every((own) => own.length >= FEWEST_SHOWN)
      ? meanDifference(ease(tried[0]!), ease(tried[1]!))
      : undefined,
  };
}

/** Difference within each reason, weighted by the reason's share before (direct standardisation: K. J. Rothman et al., Modern Epidemiology, 3rd ed., ch. 4). */
function standardized(
  newer: readonly number[],
  older: readonly number[],
  reason: Uint16Array,
  ease: (rows: readonly number[]) => Moments,
): Estimate | undefined {
  const [now, then] = [newer, older].map((own) => Map.groupBy(own, (row) => reason[row]!));
  let [sum, variance, weight, n] = [0, 0, 0, 0];
  for (const [key, own] of then!) {
    const difference = meanDifference(ease(now!.get(key) ?? []), ease(own));
    if (!difference) continue;
    sum += own.length * difference.value;
    variance += (own.length * ((difference.high - difference.low) / 2)) ** 2;
    weight += own.length;
    n += difference.n;
  }
  if (weight < older.length / 2) return undefined;
  const [value, half] = [sum / weight, Math.sqrt(variance) / weight];
  return { value, low: value - half, high: value + half, n };
}

/** Whether the reasons are distributed otherwise than before (chi-squared, 1 in 100). */
function hasMixMoved(newer: readonly number[], older: readonly number[], reason: Uint16Array): boolean {
  const [now, then] = [newer, older].map((own) => Map.groupBy(own, (row) => reason[row]!));
  const keys = [...new Set([...now!.keys(), ...then!.keys()])];
  const all = newer.length + older.length;
  let statistic = 0;
  for (const key of keys) {
    const [a, b] = [now!.get(key)?.length ?? 0, then!.get(key)?.length ?? 0];
    const [ea, eb] = [((a + b) * newer.length) / all, ((a + b) * older.length) / all];
    statistic += (a - ea) ** 2 / ea + (b - eb) ** 2 / eb;
  }
  return keys.length > 1 && chiSquaredTail(statistic, keys.length - 1) < 0.01;
}

/** The scale that most of the scores after drafts were given on; 0 for none. */
function mainSeries({ columns, words }: Drafts, rows: Uint32Array): number {
  const counts = new Uint32Array(words.series.length);
  for (const row of rows) counts[columns.series[row]!]!++;
  let best = 0;
  words.series.forEach((key, place) => {
    const isEase = key !== '' && seriesFrom(key).highIs === 'ease';
    if (isEase && counts[place]! > (best ? counts[best]! : 0)) best = place;
  });
  return best;
}

function none(): Moments {
  return { n: 0, sum: 0, squares: 0 };
}
