import type { Result } from '../../scripts/bench-replies';
import type { Scenario } from './scenario';

interface Item {
  interaction?: string;
  quote: string;
  /** What must be equal beside the quote: the value, the outcome, or whether it was kept. */
  same: string;
}

export class Tally {
  hits = 0;
  found = 0;
  gold = 0;
  add(found: readonly Item[], gold: readonly Item[]): { missed: Item[]; wrong: Item[] } {
    const left = [...found];
    const missed = gold.filter((wanted) => {
      const at = left.findIndex((one) => matches(one, wanted));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    this.hits += gold.length - missed.length;
    this.found += found.length;
    this.gold += gold.length;
    return { missed, wrong: left };
  }
  get scores(): { precision: number; recall: number; f1: number } {
    const precision = this.found ? this.hits / this.found : 1;
    const recall = this.gold ? this.hits / this.gold : 1;
    return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
  }
  toString(): string {
    const { precision, recall, f1 } = this.scores;
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${this.hits} right of ${this.found} found, ${this.gold} labelled)`;
  }
}

/** Prints precision and recall per kind and language; with `misses` also every item that was missed or wrongly found. */
export function printReadingScores(scenarios: readonly Scenario[], results: readonly Result[], misses: boolean): void {
  const tallies = new Map<string, Tally>();
  let languageRight = 0;
  let labelled = 0;
  scenarios.forEach(({ id, gold }, i) => {
    const reading = results[i]?.reading;
    if (!gold || !reading) return;
    const language = gold.language?.slice(0, 2) ?? 'und';
    labelled += gold.language ? 1 : 0;
    languageRight += gold.language && reading.language.slice(0, 2) === language ? 1 : 0;
    for (const [kind, found, wanted] of kindsOf(reading, gold)) {
      for (const key of [`${kind} all`, `${kind} ${language}`]) {
        const tally = tallies.get(key) ?? new Tally();
        tallies.set(key, tally);
        const { missed, wrong } = tally.add(found, wanted);
        if (!misses || !key.endsWith('all')) continue;
        for (const one of missed) console.log(`${id} ${kind} missed: ${one.quote} [${one.same}]`);
        for (const one of wrong) console.log(`${id} ${kind} wrong: ${one.quote} [${one.same}]`);
      }
    }
  });
  for (const [key, tally] of [...tallies].sort(([one], [other]) => one.localeCompare(other)))
    console.log(key, String(tally));
  console.log(`language right ${languageRight} of ${labelled}`);
  const times = results.map((result) => result.ms.reading).sort((a, b) => a - b);
  console.log(`ms reading: median ${times[times.length >> 1]}, p95 ${times[Math.floor(times.length * 0.95)]}`);
}

/** What was found and what was labelled of one scenario, a kind apart. */
export function kindsOf(
  reading: Result['reading'],
  gold: NonNullable<Scenario['gold']>,
): Array<[string, Item[], Item[]]> {
  const open = reading.questions.filter((one) => one.open);
  return [
    ['answered', reading.answered.map(withSame('value')), (gold.answered ?? []).map(withSame('value'))],
    ['tried', reading.tried.map(withSame('outcome')), (gold.tried ?? []).map(withSame('outcome'))],
    ['promises', reading.promises.map(withSame('kept')), (gold.promises ?? []).map(withSame('kept'))],
    [
      'questions',
      open.map((one) => ({ ...one, same: '' })),
      (gold.questions ?? [])
        .filter((one) => typeof one === 'string' || one.open !== false)
        .map((one) => (typeof one === 'string' ? { quote: one, same: '' } : { ...one, same: '' })),
    ],
  ];
}

function withSame<K extends string>(key: K) {
  return (one: { interaction: string; quote: string } & Record<K, string>): Item => ({
    interaction: one.interaction,
    quote: one.quote,
    same: folded(one[key]),
  });
}

function matches(found: Item, wanted: Item): boolean {
  if (wanted.interaction && found.interaction !== wanted.interaction) return false;
  if (found.same !== wanted.same) return false;
  const [short, long] = [folded(found.quote), folded(wanted.quote)].sort((a, b) => a.length - b.length);
  return long!.includes(short!) ? short!.length > 0 : shared(short!, long!) * 2 >= long!.length;
}

/** Length of the longest run at an end of one text that stands at the other end of the other. */
function shared(one: string, other: string): number {
  for (let length = one.length; length > 0; length--) {
    if (other.startsWith(one.slice(-length)) || other.endsWith(one.slice(0, length))) return length;
  }
  return 0;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}
