import { parseArgs } from 'node:util';
import type { Dossier } from '../lib/domain/dossier';
import type { Interaction } from '../lib/domain/interaction';
import { createReader } from '../lib/understanding/create-reader';
import { shippedMoods } from './moods/shipped-moods';
import { quantiles } from './scale/quantiles';
import { longHistory } from './reading/long-history';
import { shippedSpans } from './spans/shipped-spans';
import { shippedSteps } from './steps/shipped-steps';

const WHOLE_MS = 150;
const ARRIVAL_MS = 20;

/** How long a dossier of `--interactions` takes to read whole, and again when one message more is there. Prints medians beside their bars. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { interactions: { type: 'string', default: '200' }, runs: { type: 'string', default: '25' } },
  });
  const count = Number(values.interactions);
  const knowledge = { steps: shippedSteps(), spans: shippedSpans(), moods: shippedMoods() };
  const whole: number[] = [];
  const arrival: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const dossier = longHistory(count, run);
    const read = createReader();
    whole.push(timed(() => read(dossier, knowledge)));
    arrival.push(timed(() => read(withOneMore(dossier), knowledge)));
  }
  console.log(`node ${process.version}, ${values.runs} runs, ${count} interactions in six languages`);
  const bars = [say('read whole', whole, WHOLE_MS), say('one message more', arrival, ARRIVAL_MS)];
  console.log(`bars: ${bars.filter(Boolean).length} met, ${bars.filter((met) => !met).length} missed`);
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function say(name: string, times: number[], bar: number): boolean {
  const { median, p95 } = quantiles(times);
  const met = median <= bar;
  console.log(
    `${name}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, bar ${bar} ms: ${met ? 'met' : 'missed'}`,
  );
  return met;
}

function withOneMore(dossier: Dossier): Dossier {
  const last = dossier.interactions.at(-1)!;
  const one: Interaction = {
    ...last,
    id: 'arrived',
    contentKey: 'arrived',
    direction: 'inbound',
    at: dossier.now,
    text: 'Still the same after the restart, can somebody call me back today? Order A-1029.',
  };
  return { ...dossier, interactions: [...dossier.interactions, one] };
}
