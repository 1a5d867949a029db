import { FEWEST_SHOWN } from '../rows/selection';
import type { Contacts } from '../rows/week-block';
import { addTo, mean, type Moments } from '../statistics/mean';
import type { Estimate } from '../statistics/estimate';
import { proportion } from '../statistics/proportion';

/** Stages in the order a customer passes them. */
export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy', 'leaving'] as const;

/** One touchpoint: a stage met on a channel. `effort` is the index 0 to 100, `displeased` the share of conversations that ended so. */
export interface Touchpoint {
  stage: string;
  channel: string;
  n: number;
  effort: Estimate;
  displeased: Estimate;
}

const DISPLEASED = new Set(['frustrated', 'angry', 'disappointed', 'sad', 'sarcastic', 'worried']);

/** Every touchpoint with enough conversations, in the order of the journey, the busiest channel first. */
export function journeyMap({ columns, words }: Contacts, rows: Uint32Array): Touchpoint[] {
  const wide = words.channel.length;
  const cells = Array.from({ length: words.stage.length * wide }, () => ({
    effort: { n: 0, sum: 0, squares: 0 } satisfies Moments,
    displeased: 0,
  }));
  const isDispleased = words.feeling.map((one) => DISPLEASED.has(one));
  for (const row of rows) {
    const cell = cells[columns.stage[row]! * wide + columns.channel[row]!]!;
    addTo(cell.effort, columns.effort[row]!);
    if (isDispleased[columns.feeling[row]!]) cell.displeased++;
  }
  return [...cells.entries()]
    .filter(([, { effort }]) => effort.n >= FEWEST_SHOWN)
    .map(([key, { effort, displeased }]) => ({
      stage: words.stage[Math.floor(key / wide)]!,
      channel: words.channel[key % wide]!,
      n: effort.n,
      effort: mean(effort)!,
      displeased: proportion(displeased, effort.n)!,
    }))
    .sort((a, b) => placeIn(a.stage) - placeIn(b.stage) || b.n - a.n);
}

function placeIn(stage: string): number {
  const place = (STAGES as readonly string[]).indexOf(stage);
  return place < 0 ? STAGES.length : place;
}
