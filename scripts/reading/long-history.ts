import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../lib/domain/dossier';
import { dossierOf, type Scenario } from '../../test/bench/scenario';
import { labelledLines } from '../reasons/labelled-lines';

const SCENARIOS = join(import.meta.dirname, '../../test/bench/scenarios');
const START = Date.parse('2025-09-01T08:00:00Z');
const HOUR = 3_600_000;
const THREAD = 8;

/** An invented customer with `count` interactions over half a year, in six languages, in threads of eight. No text stands in it twice, or in another `run`. */
export function longHistory(count: number, run: number): Dossier {
  const customers = labelledLines().map(({ text }) => text);
  const told = readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(SCENARIOS, file), 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as Scenario).interactions);
  const interactions = Array.from({ length: count }, (_, i) => {
    const base = told[i % told.length]!;
    const more = [0, 1].map((k) => customers[(i * 37 + run * 101 + k * 53) % customers.length]!);
    const text = `${base.text} ${base.direction === 'inbound' ? more.join(' ') : ''} Ref ${run}-${i}.`;
    const thread = Math.floor(i / THREAD);
    return {
      ...base,
      id: `m${i}`,
      conversation: `c${thread}`,
      at: new Date(START + i * 20 * HOUR).toISOString(),
      text,
    };
  });
  return dossierOf({
    id: `run ${run}`,
    now: new Date(START + count * 20 * HOUR + HOUR).toISOString(),
    agent: { name: 'Priya' },
    customer: { name: 'Maya Okafor', identifiers: [{ kind: 'email', value: 'maya@okafor.example' }] },
    interactions,
    current: `c${Math.floor((count - 1) / THREAD)}`,
  });
}
