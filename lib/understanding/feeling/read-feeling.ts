import type { Feeling, FeelingLabel } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { saidIn } from './said-in';
import type { FeelingPack } from './feeling-pack';
import { isSarcastic } from './is-sarcastic';
import { totalsOf } from './totals-of';

/** What is known around the text. */
export interface FeelingContext {
  /** Interaction that the evidence points at. */
  interaction: string;
  /** The customer's own words: quoted history, signatures and disclaimers left out. Absent: the whole text. */
  spans?: readonly Span[];
  /** How often the customer has already written about the same matter. */
  repeats?: number;
}

/** Below this no label is claimed: the message is calm. */
const FLOOR = 1;
const MODERATE = 1.6;
const STRONG = 2.7;
const MOST_EVIDENCE = 4;

/** When two labels weigh the same, the one that needs the more careful answer. */
const GRAVITY: FeelingLabel[] = [
  'angry',
  'sad',
  'worried',
  'frustrated',
  'disappointed',
  'confused',
  'grateful',
  'pleased',
];

/**
 * What the customer's words say they feel: never who they are, only what stands there. Without a pack for the language only faces, capitals
 * and exclamation marks are read. Nothing found: calm, intensity 0, no evidence. Deterministic, linear.
 */
export function readFeeling(text: string, pack: FeelingPack | undefined, context: FeelingContext): Feeling {
  const said = saidIn(text, pack, context.spans);
  const totals = totalsOf(said, context.repeats ?? 0);
  const sarcasm = isSarcastic(said);
  if (sarcasm) {
    const strength = Math.max(1.6, ...[...totals].filter(([label]) => isNegative(label)).map(([, total]) => total));
    return { label: 'sarcastic', intensity: intensityOf(strength), evidence: cite(sarcasm, context) };
  }
  const label = strongest(totals);
  if (!label) return { label: 'calm', intensity: 0, evidence: [] };
  const cues = said.labels
    .filter((cue) => cue.label === label && cue.strength > 0)
    .sort((a, b) => b.strength - a.strength);
  return {
    label,
    intensity: intensityOf(totals.get(label) ?? 0),
    evidence: cite(cues.length > 0 ? cues : said.failures, context),
  };
}

/** Labels of somebody who is not well served. */
export function isNegative(label: FeelingLabel): boolean {
  return label !== 'calm' && label !== 'pleased' && label !== 'grateful';
}

function strongest(totals: ReadonlyMap<FeelingLabel, number>): FeelingLabel | undefined {
  let best: FeelingLabel | undefined;
  for (const label of GRAVITY) {
    const total = totals.get(label) ?? 0;
    if (total >= FLOOR && total > (best ? (totals.get(best) ?? 0) : 0)) best = label;
  }
  return best;
}

function intensityOf(total: number): 1 | 2 | 3 {
  return total >= STRONG ? 3 : total >= MODERATE ? 2 : 1;
}

function cite(cues: ReadonlyArray<Span>, context: FeelingContext): Feeling['evidence'] {
  return cues
    .slice(0, MOST_EVIDENCE)
    .map(({ start, end }) => ({ interaction: context.interaction, start, end }))
    .sort((a, b) => a.start - b.start);
}
