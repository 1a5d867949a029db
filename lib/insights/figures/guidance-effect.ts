import { FEWEST_SHOWN } from '../rows/selection';
import type { Drafts, Fate } from '../rows/week-block';
import { addMoments, addTo, mean, meanDifference, type Moments } from '../statistics/mean';
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
  return usesBy(drafts, rows, 'version', (version) => [String(version)]).sort(
    (a, b) => Number(b.name) - Number(a.name),
  );
}

export function useByRule(drafts: Drafts, rows: Uint32Array): DraftUse[] {
  return usesBy(drafts, rows, 'rules', (place) => drafts.words.rules[place]!.split(' ').filter(Boolean)).sort(
    (a, b) => b.n - a.n,
  );
}

interface Counted {
  fates: Uint32Array;
  ease: Moments;
}

/** Counts drafts by a column's value once, then sums under each name that a value stands for. */
function usesBy(
  drafts: Drafts,
  rows: Uint32Array,
  by: 'version' | 'rules',
  namesOf: (value: number) => readonly string[],
): DraftUse[] {
  const { columns, words } = drafts;
  const main = mainSeries(drafts, rows);
  const nothing = (): Counted => ({ fates: new Uint32Array(words.fate.length), ease: none() });
  const byValue: Counted[] = [];
  for (const row of rows) {
    const counted = (byValue[columns[by][row]!] ??= nothing());
    counted.fates[columns.fate[row]!]!++;
    if (main && columns.series[row] === main) addTo(counted.ease, columns.score[row]!);
  }
  const byName = new Map<string, Counted>();
  byValue.forEach(({ fates, ease }, value) => {
    for (const name of namesOf(value)) {
      const sum = byName.get(name) ?? nothing();
      byName.set(name, sum);
      fates.forEach((count, fate) => (sum.fates[fate]! += count));
      addMoments(sum.ease, ease);
    }
  });
  return [...byName].flatMap(([name, counted]) => useOf(name, counted, words.fate) ?? []);
}

function useOf(name: string, { fates: counts, ease }: Counted, words: readonly string[]): DraftUse | undefined {
  const fates: DraftUse['fates'] = { shown: 0, 'as-is': 0, edited: 0, dismissed: 0, overridden: 0 };
  counts.forEach((count, place) => count && (fates[words[place] as Fate] += count));
  const n = counts.reduce((sum, one) => sum + one, 0);
  if (n < FEWEST_SHOWN) return undefined;
  const used = fates['as-is'] + fates.edited + fates.overridden;
  return { name, n, fates, used: proportion(used, n)!, ease: ease.n >= FEWEST_SHOWN ? mean(ease) : undefined };
}

/** How easy it was after drafts of one version, by reason: all of them, and those whose version a split chose. */
interface Eased {
  all: Moments;
  split: Moments;
  byReason: Moments[];
}

/** The newest version that has scores, against the former; `undefined` while there is only one. */
export function versionEffect(drafts: Drafts, rows: Uint32Array): VersionEffect | undefined {
  const [newer, older] = easeByVersion(drafts, rows);
  if (!newer || !older) return undefined;
  const [now, then] = [newer[1], older[1]];
  return {
    version: newer[0],
    before: older[0],
    difference: meanDifference(now.all, then.all),
    standardized: standardized(now, then),
    mixMoved: hasMixMoved(now, then),
    split:
      now.split.n >= FEWEST_SHOWN && then.split.n >= FEWEST_SHOWN ? meanDifference(now.split, then.split) : undefined,
  };
}

/** Versions with enough scores on the main scale, the newest first. */
function easeByVersion(drafts: Drafts, rows: Uint32Array): Array<[version: number, Eased]> {
  const { version, series, reason, score, split } = drafts.columns;
  const main = mainSeries(drafts, rows);
  const byVersion: Eased[] = [];
  for (const row of rows) {
    if (!main || series[row] !== main) continue;
    const own = (byVersion[version[row]!] ??= { all: none(), split: none(), byReason: [] });
    addTo(own.all, score[row]!);
    addTo((own.byReason[reason[row]!] ??= none()), score[row]!);
    if (split[row]! > 0) addTo(own.split, score[row]!);
  }
  const enough: Array<[number, Eased]> = [];
  byVersion.forEach((own, number) => own.all.n >= FEWEST_SHOWN && enough.push([number, own]));
  return enough.reverse();
}

/** Difference within each reason, weighted by the reason's share before (direct standardisation: K. J. Rothman et al., Modern Epidemiology, 3rd ed., ch. 4). */
function standardized(newer: Eased, older: Eased): Estimate | undefined {
  let [sum, variance, weight, n] = [0, 0, 0, 0];
  older.byReason.forEach((own, reason) => {
    const difference = meanDifference(newer.byReason[reason] ?? none(), own);
    if (!difference) return;
    sum += own.n * difference.value;
    variance += (own.n * ((difference.high - difference.low) / 2)) ** 2;
    weight += own.n;
    n += difference.n;
  });
  if (weight < older.all.n / 2) return undefined;
  const [value, half] = [sum / weight, Math.sqrt(variance) / weight];
  return { value, low: value - half, high: value + half, n };
}

/** Whether the reasons are distributed otherwise than before (chi-squared, 1 in 100). */
function hasMixMoved(newer: Eased, older: Eased): boolean {
  const reasons = new Set([...newer.byReason.keys(), ...older.byReason.keys()]);
  const all = newer.all.n + older.all.n;
  let [statistic, seen] = [0, 0];
  for (const reason of reasons) {
    const [a, b] = [newer.byReason[reason]?.n ?? 0, older.byReason[reason]?.n ?? 0];
    if (a + b === 0) continue;
    const [ea, eb] = [((a + b) * newer.all.n) / all, ((a + b) * older.all.n) / all];
    statistic += (a - ea) ** 2 / ea + (b - eb) ** 2 / eb;
    seen++;
  }
  return seen > 1 && chiSquaredTail(statistic, seen - 1) < 0.01;
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
