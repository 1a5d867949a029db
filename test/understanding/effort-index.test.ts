import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, effortPoints } from '../../lib/domain/effort-weights';
import type { Dossier } from '../../lib/domain/dossier';
import type { Interaction } from '../../lib/domain/interaction';
import { calibrateWeights, ENOUGH_TO_CALIBRATE, type Calibrator } from '../../lib/effort/calibrate-weights';
import { reweigh } from '../../lib/effort/reweigh';
import { seeded } from '../../lib/insights/statistics/bootstrap';
import { spearman } from '../../lib/insights/statistics/spearman';
import { readDossier } from '../../lib/understanding/read-dossier';
import { anInteraction } from '../db/an-interaction';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-03-12T12:00:00.000Z');
const CURRENT = 'acme:desk.example:1';

/** What was made to happen to one customer, and how hard it was for them by a rule of its own that knows nothing of our weights. */
interface Ordeal {
  dossier: Dossier;
  hardship: number;
}

function ordeal(seed: number): Ordeal {
  const random = seeded(seed);
  const upTo = (most: number, chance: number) => (random() < chance ? 1 + Math.floor(random() * most) : 0);
  const former = upTo(3, 0.5);
  const channels = upTo(2, 0.35);
  const handovers = upTo(2, 0.3);
  const asked = upTo(2, 0.3);
  const waitHours = random() < 0.4 ? 20 + Math.floor(random() * 80) : 2;
  const exchanges = 1 + upTo(5, 0.4);
  const list: Interaction[] = [];
  const say = (hoursAgo: number, given: Partial<Interaction>) =>
    list.push(
      anInteraction({ id: `${seed}-${list.length}`, at: new Date(NOW - hoursAgo * HOUR).toISOString(), ...given }),
    );
  const others = (['chat', 'phone', 'social'] as const).slice(0, channels);
  for (let i = 0; i < Math.max(former, channels); i++)
    say(500 - i * 30, {
      conversation: `acme:desk.example:f${i}`,
      channel: others[i] ?? 'email',
      text: 'The parcel is late.',
    });
  say(300, { text: 'The parcel is still not here.' });
  let at = 300 - waitHours;
  const agents = ['Tom', 'Ana', 'Ravi'];
  for (let i = 0; i < Math.max(exchanges, asked + 1, handovers + 1); i++) {
    const text = i <= asked ? 'Could you tell me your order number?' : 'Thank you, we are looking into it.';
    say(at, { direction: 'outbound', author: agents[Math.min(i, handovers)], text });
    say(at - 1, { text: 'It is A-1029, as I said.' });
    at -= 2;
  }
  say(at, { direction: 'outbound', author: agents[handovers], text: 'It is on its way.' });
  const hard = (n: number, each: number) => n * each * (0.6 + 0.8 * random());
  const hardship =
    hard(Math.max(former, channels), 2.2) +
    hard(channels, 1.4) +
    hard(handovers, 1.1) +
    hard(asked, 1.6) +
    hard(waitHours / 24, 0.6) +
    hard(exchanges, 0.2) +
    random();
  const now = new Date(NOW).toISOString();
  return {
    hardship,
    dossier: {
      customer: { name: 'Maya Okafor', identifiers: [] },
      interactions: list.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      orders: [],
      current: CURRENT,
      now,
      agent: { role: 'frontline' },
    },
  };
}

const ordeals = Array.from({ length: 300 }, (_, i) => ordeal(i + 1));
const readings = ordeals.map(({ dossier }) => readDossier(dossier).effort);

it('ranks customers as what happened to them does', () => {
  const rank = spearman(
    readings.map(({ index }) => index),
    ordeals.map(({ hardship }) => hardship),
  )!;
  expect(rank).toBeGreaterThanOrEqual(0.7);
});

it('is the sum of its signals, each of which opens to interactions that are there', () => {
  readings.forEach(({ index, signals }, i) => {
    expect(signals.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(index, 9);
    const ids = new Set(ordeals[i]!.dossier.interactions.map((one) => one.id));
    for (const one of signals) {
      expect(one.points).toBe(effortPoints(one.kind, one.count));
      expect(one.interactions.length).toBeGreaterThan(0);
      expect(one.interactions.every((id) => ids.has(id))).toBe(true);
    }
  });
});

describe('calibration', () => {
  const random = seeded(5);
  // This team's customers mind being passed on above all, and mind long threads not at all.
  const told = (n: number): Calibrator[] =>
    Array.from({ length: n }, () => {
      const signals = {
        transfer: random() < 0.4 ? 3 : 0,
        'long-thread': random() < 0.5 ? 15 : 0,
        waiting: random() < 0.3 ? 96 : 0,
      };
      const hard = (signals.transfer ? 3.5 : 0) + (signals.waiting ? 1 : 0) + random();
      return { signals, score: Math.max(1, Math.round(7 - hard)) };
    });

  it('follows what customers said', () => {
    const weights = calibrateWeights(told(400))!;
    expect(weights.transfer).toBeGreaterThan(2 * weights.waiting);
    expect(weights['long-thread']).toBeLessThan(3);
    expect(Object.values(weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9);
    expect(Object.values(weights).every((one) => one >= 0)).toBe(true);
  });

  it('weighs the same signs anew, and the index stays their sum', () => {
    const [reading] = readings;
    const weights = { ...DEFAULT_WEIGHTS, 'repeat-contact': 0, waiting: 40 };
    const anew = reweigh(reading!, weights);
    expect(anew.signals.every((one) => one.kind !== 'repeat-contact')).toBe(true);
    expect(anew.signals.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(anew.index, 9);
    expect(reweigh(reading!, DEFAULT_WEIGHTS)).toEqual(reading);
  });

  it('waits for enough scores, and for scores that differ', () => {
    expect(calibrateWeights(told(ENOUGH_TO_CALIBRATE - 1))).toBeUndefined();
    expect(calibrateWeights(told(400).map((one) => ({ ...one, score: 5 })))).toBeUndefined();
  });
});
