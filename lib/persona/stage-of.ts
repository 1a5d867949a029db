import type { Dossier } from '../domain/dossier';
import { stageSignals, type JourneyStage, type StageSignal } from './stage-signals';

/** A stage with what speaks for it and what against, newest first. */
export interface StagedJourney {
  stage: JourneyStage;
  for: StageSignal[];
  against: StageSignal[];
}

const FIRST_THAT_HOLDS = ['leaving', 'advocacy', 'purchase', 'retention', 'consideration', 'awareness'] as const;
const STAYS: readonly StageSignal['points'][] = ['advocacy', 'purchase', 'retention'];

/**
 * The customer's stage by rules that can be told to anyone, first that holds: asked to leave, or cancelled a subscription while no other runs,
 * within 60 days (a negated wish does not count): leaving · a recommendation score of 9 or 10 within 60 days: advocacy · an order or a new
 * subscription within 30 days: purchase · any earlier order, or a subscription that runs: retention · written to us more than once, or on
 * trial: consideration · one first contact: awareness · nothing known: unknown.
 */
export function journeyOf(known: Pick<Dossier, 'interactions' | 'orders' | 'now'>): StagedJourney {
  const signals = stageSignals(known);
  const runs = signals.some(({ kind }) => kind === 'subscribed' || kind === 'subscriber');
  // Who gave one of two subscriptions up is still a subscriber.
  const holding = signals.filter(({ kind }) => kind !== 'cancelled' || !runs);
  const stage = FIRST_THAT_HOLDS.find((one) => holding.some(({ points }) => points === one)) ?? 'unknown';
  const away = (one: StageSignal) => one.points === 'away' || one.points === 'leaving';
  const speaksFor = (one: StageSignal) => one.points === stage || (stage === 'leaving' && away(one));
  const speaksAgainst = (one: StageSignal) =>
    stage === 'leaving' ? STAYS.includes(one.points) : stage !== 'unknown' && away(one);
  return { stage, for: signals.filter(speaksFor), against: signals.filter(speaksAgainst) };
}

/** The stage alone. */
export function stageOf(known: Pick<Dossier, 'interactions' | 'orders' | 'now'>): JourneyStage {
  return journeyOf(known).stage;
}
