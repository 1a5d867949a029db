import type { DraftRecord } from '../../lib/db/records.ts';
import { NEXT_WITHIN_DAYS, type ConversationFacts, type CustomerFacts } from '../../lib/domain/conversation-facts.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import type { EffortScore } from '../../lib/domain/effort.ts';
import { DEFAULT_WEIGHTS, effortPoints } from '../../lib/domain/effort-weights.ts';
import type { Rating } from '../../lib/domain/rating.ts';
import type { EffortSignalKind, FeelingLabel } from '../../lib/domain/reading.ts';
import { CES_2 } from '../../lib/effort/scales.ts';
import { seeded } from '../../lib/insights/statistics/bootstrap.ts';

const DAY = 86_400_000;
const DAYS = 364;
export const ORIGIN = 'import:year';

const REASONS: ReadonlyArray<[id: string, weight: number, hardship: number]> = [
  ['delivery-late', 16, 1.1],
  ['return', 13, 0.5],
  ['refund', 9, 1.2],
  ['damaged', 8, 0.9],
  ['how-to', 9, 0.1],
  ['availability', 7, 0],
  ['order-change', 6, 0.4],
  ['payment-failed', 5, 0.9],
  ['wrong-item', 5, 0.9],
  ['warranty', 4, 1.3],
  ['account-change', 4, 0.3],
  ['billing', 4, 1],
  ['delivery-lost', 3, 1.6],
  ['praise', 3, -1],
  ['price', 2, 0.1],
  ['login', 2, 0.4],
];
const CHANNELS: ReadonlyArray<[Channel, number]> = [
  ['email', 44],
  ['chat', 26],
  ['phone', 15],
  ['web', 8],
  ['messaging', 5],
  ['social', 2],
];
const PERSONAS: ReadonlyArray<[string, number]> = [
  ['', 40],
  ['Weekend walker', 25],
  ['Gear expert', 15],
  ['Gift buyer', 12],
  ['Family planner', 8],
];
const STAGES: ReadonlyArray<[string, number]> = [
  ['consideration', 12],
  ['awareness', 10],
  ['purchase', 38],
  ['retention', 32],
  ['advocacy', 4],
  ['leaving', 4],
];
const LANGUAGES: ReadonlyArray<[string, number]> = [
  ['en', 62],
  ['de', 24],
  ['fr', 6],
  ['es', 4],
  ['ar', 4],
];
/** Contacts by weekday, Monday first. */
const RHYTHM = [1.35, 1.2, 1.1, 1.05, 1, 0.7, 0.6];
/** Days on which a new guidance version came into force; each made it a little easier. */
const VERSIONS = [0, 120, 250];
/** So long the newest version was tried on half of the conversations. */
const SPLIT_DAYS = 56;
const RULES = ['late-delivery', 'refund-times', 'returns', 'damaged-goods', 'warranty', 'tone'];

/** What was planted in the year, for those who check that it is found. */
export const PLANTED = {
  rising: 'delivery-late',
  falling: 'payment-failed',
  from: DAYS - 28,
  next: ['return', 'refund'] as const,
};

/** A year of the demo company: one record of every kind that figures are made of, nothing else. */
export interface GeneratedYear {
  facts: ConversationFacts[];
  customers: CustomerFacts[];
  scores: EffortScore[];
  ratings: Rating[];
  drafts: DraftRecord[];
}

/** The same year for the same seed, ending at `now` (ISO 8601). `scores` counts what agents logged and what surveys brought. */
export function generatedYear({ conversations, scores, now, seed = 1 }: YearSize): GeneratedYear {
  const random = seeded(seed);
  const start = Math.floor(Date.parse(now) / DAY) - DAYS;
  const customers = Math.max(20, Math.round(conversations / 3.2));
  const days = dayTable(start);
  const year: GeneratedYear = { facts: [], customers: [], scores: [], ratings: [], drafts: [] };
  for (let i = 0; i < conversations; i++) {
    const day = days[Math.floor(random() * days.length)]!;
    const facts = conversation(i, { random, at: (start + day) * DAY, day, customer: Math.floor(random() * customers) });
    year.facts.push(facts);
    if (random() < 0.5) year.drafts.push(draft(i, facts, day, random));
  }
  year.facts.sort((a, b) => (a.at < b.at ? -1 : 1));
  follow(year.facts, random);
  for (let i = 0; i < scores; i++) score(i, year, start, random);
  for (let i = 0; i < customers; i++) year.customers.push(customer(i, now, random));
  return year;
}

export interface YearSize {
  conversations: number;
  scores: number;
  now: string;
  seed?: number;
}

/** Days of the year, each as often as its weekday is busy. */
function dayTable(start: number): number[] {
  return Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: Math.round(RHYTHM[(start + day + 3) % 7]! * 20) }, () => day),
  ).flat();
}

interface Given {
  random: () => number;
  at: number;
  day: number;
  customer: number;
}

function conversation(i: number, { random, at, day, customer }: Given): ConversationFacts {
  const [reason, , hardship] = pick(REASONS, random, ([id, weight]) => weight * factorOf(id, day));
  const [channel] = pick(CHANNELS, random, ([, weight]) => weight);
  const signals = signalsOf(hardship, random);
  const effort = (Object.entries(signals) as Array<[EffortSignalKind, number]>).reduce(
    (sum, [kind, count]) => sum + effortPoints(kind, count, DEFAULT_WEIGHTS),
    0,
  );
  const feeling = feelingOf(reason, effort, random);
  const began = new Date(at + (7 + random() * 13) * 3_600_000).toISOString();
  return {
    key: `year:fernhill:${i}`,
    party: `email:customer.${customer}@example.com`,
    at: began,
    lastAt: began,
    channel,
    reason,
    persona: pick(PERSONAS, random, ([, weight]) => weight)[0] || undefined,
    stage: pick(STAGES, random, ([, weight]) => weight)[0],
    language: pick(LANGUAGES, random, ([, weight]) => weight)[0],
    feeling,
    intensity: feeling === 'calm' ? 0 : 1 + Math.floor(random() * 3),
    effort,
    signals,
    guidanceVersion: versionOn(day),
    voices: [],
    origin: ORIGIN,
  };
}

function factorOf(reason: string, day: number): number {
  if (day < PLANTED.from) return 1;
  return reason === PLANTED.rising ? 1.7 : reason === PLANTED.falling ? 0.5 : 1;
}

function signalsOf(hardship: number, random: () => number): ConversationFacts['signals'] {
  const chance = Math.min(0.8, 0.08 + Math.max(0, hardship) * 0.22);
  const signals: ConversationFacts['signals'] = {};
  const maybe = (kind: EffortSignalKind, share: number, count: () => number) => {
    if (random() < chance * share) signals[kind] = count();
  };
  maybe('repeat-contact', 1.2, () => 2 + Math.floor(random() * 3));
  maybe('channel-switch', 0.8, () => 1 + Math.floor(random() * 2));
  maybe('transfer', 0.7, () => 1 + Math.floor(random() * 3));
  maybe('asked-again', 0.7, () => 1 + Math.floor(random() * 2));
  maybe('reopening', 0.5, () => 1);
  maybe('waiting', 1, () => 24 + Math.floor(random() * 90));
  maybe('long-thread', 0.8, () => 6 + Math.floor(random() * 10));
  return signals;
}

function feelingOf(reason: string, effort: number, random: () => number): FeelingLabel {
  if (reason === 'praise') return random() < 0.5 ? 'grateful' : 'pleased';
  const sour = random() * 100 < 12 + effort * 1.1;
  return sour
    ? pick(
        [
          ['disappointed', 3],
          ['frustrated', 5],
          ['angry', 2],
          ['worried', 2],
        ] as const,
        random,
        ([, weight]) => weight,
      )[0]
    : random() < 0.15
      ? 'pleased'
      : 'calm';
}

/** Who comes back, and with what; the planted next issue among them. */
function follow(facts: ConversationFacts[], random: () => number): void {
  const latest = new Map<string, ConversationFacts>();
  for (const one of facts) {
    const former = latest.get(one.party);
    latest.set(one.party, one);
    if (!former) continue;
    const days = Math.floor((Date.parse(one.at) - Date.parse(former.at)) / DAY);
    if (days > NEXT_WITHIN_DAYS) continue;
    if (former.reason === PLANTED.next[0] && random() < 0.5) one.reason = PLANTED.next[1];
    former.next = { reason: one.reason, days };
  }
}

function score(i: number, { facts, scores, ratings }: GeneratedYear, start: number, random: () => number): void {
  const about = facts[Math.floor(random() * facts.length)]!;
  const day = Math.floor(Date.parse(about.at) / DAY) - start;
  const at = new Date(Date.parse(about.at) + (1 + random() * 20) * 3_600_000).toISOString();
  const ease =
    6.1 + 0.25 * VERSIONS.filter((from) => from <= day).length - about.effort / 16 + (random() + random() - 1) * 1.8;
  const base = {
    id: `score:${i}`,
    conversation: about.key,
    party: about.party,
    channel: about.channel,
    at,
    origin: ORIGIN,
  };
  const kind = random();
  if (kind < 0.85) {
    const rater = kind < 0.3 ? 'customer' : 'agent-estimate';
    const shift = rater === 'customer' ? 0 : 0.45;
    scores.push({
      ...base,
      system: 'year',
      rater,
      score: within(ease + shift, 1, 7),
      scale: CES_2,
      guidanceVersion: versionOn(day),
    });
  } else if (kind < 0.94) {
    const question = 'How satisfied are you with our answer?';
    ratings.push({
      ...base,
      measure: 'CSAT',
      question,
      score: within(ease * 0.72, 1, 5),
      min: 1,
      max: 5,
      highIs: 'satisfied',
    });
  } else {
    const question = 'How likely are you to recommend us to a friend?';
    ratings.push({
      ...base,
      measure: 'NPS',
      question,
      score: within(ease * 1.5, 0, 10),
      min: 0,
      max: 10,
      highIs: 'recommend',
    });
  }
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}

function draft(i: number, { key, at, reason }: ConversationFacts, day: number, random: () => number): DraftRecord {
  const isTried = day >= VERSIONS.at(-1)! && day < VERSIONS.at(-1)! + SPLIT_DAYS;
  const version = versionOn(day) - (isTried ? i % 2 : 0);
  const fate = random() - 0.06 * version;
  const text = 'Thank you for writing.';
  const base = {
    id: `draft:${i}`,
    conversation: key,
    at,
    proposed: text,
    style: 'warm',
    writer: 'embedded',
    guidanceVersion: version,
    ...(isTried && { split: 'newest' }),
    rules: [RULES[(reason?.length ?? 0) % RULES.length]!, ...(random() < 0.3 ? ['tone'] : [])],
  };
  if (fate < 0.35) return { ...base, inserted: text, insertedAt: at };
  if (fate < 0.6) return { ...base, inserted: `${text} Best wishes`, insertedAt: at };
  if (fate < 0.63) return { ...base, inserted: text, insertedAt: at, overridden: true };
  return fate < 0.75 ? { ...base, dismissedAt: at } : base;
}

function customer(i: number, now: string, random: () => number): CustomerFacts {
  const persona = pick(PERSONAS, random, ([, weight]) => weight)[0] || undefined;
  const orders = random() < 0.2 ? 0 : 1 + Math.floor(random() ** 2 * (persona === 'Gear expert' ? 9 : 5));
  const first = Date.parse(now) - (30 + random() * 700) * DAY;
  const last = first + (orders > 1 ? random() ** 0.7 * (Date.parse(now) - first) : 0);
  const at = (time: number) => new Date(time).toISOString();
  return {
    party: `email:customer.${i}@example.com`,
    since: at(first),
    orders,
    spent: orders * (25 + random() * (persona === 'Gear expert' ? 160 : 90)),
    currency: orders ? 'GBP' : undefined,
    otherCurrency: 0,
    firstOrderAt: orders ? at(first) : undefined,
    lastOrderAt: orders ? at(last) : undefined,
    lastContactAt: at(last),
    leaving: random() < 0.03,
    persona,
    channel: pick(CHANNELS, random, ([, weight]) => weight)[0],
    origin: ORIGIN,
  };
}

function versionOn(day: number): number {
  return VERSIONS.filter((from) => from <= day).length;
}

function pick<T>(list: readonly T[], random: () => number, weightOf: (one: T) => number): T {
  const total = list.reduce((sum, one) => sum + weightOf(one), 0);
  let rest = random() * total;
  return list.find((one) => (rest -= weightOf(one)) < 0) ?? list.at(-1)!;
}
