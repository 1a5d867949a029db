import type { FeelingLabel } from '../../domain/reading';
import type { Said, SaidCue } from './said-in';

/** Every further cue of a label adds half of what the one before it added: ten mild words are not an outcry. */
const FADING = 0.5;
const SHOUTING = 3;
/** Two things gone wrong in one message are told by somebody who has had enough, however soberly. */
const SEVERAL = 2;

/** How strongly a text speaks for each label. `repeats`: how often the customer wrote about the matter before. */
export function totalsOf(said: Said, repeats: number): Map<FeelingLabel, number> {
  const totals = new Map<FeelingLabel, number>();
  for (const label of new Set(said.labels.map((cue) => cue.label))) totals.set(label, sum(cuesOf(said, label)));
  const upset = Math.max(
    0,
    ...(['angry', 'frustrated', 'disappointed'] as const).map((label) => totals.get(label) ?? 0),
  );
  if (upset >= 1) raise(totals, said, upset);
  const trouble = upset > 0 || said.failures.length > 0;
  if (upset === 0 && said.resolved.length === 0 && distinctWords(said) >= SEVERAL) add(totals, 'frustrated', 1);
  if (trouble && repeats > 0) add(totals, 'frustrated', repeats > 1 ? 1 : 0.5);
  if (upset === 0) weakThanks(totals, said);
  else soften(totals);
  return totals;
}

function cuesOf(said: Said, label: FeelingLabel): number[] {
  const turn = lastTurn(said);
  const strengths = said.labels
    .filter((cue) => cue.label === label)
    .map((cue) => cue.strength * (isBefore(cue, turn) ? 0.5 : 1));
  return strengths.filter((strength) => strength > 0).sort((a, b) => b - a);
}

/** Word where the text turns with "but" and something follows: what was said before it is not the point. */
function lastTurn(said: Said): number {
  const turn = said.contrasts.at(-1)?.from ?? -1;
  return said.labels.some((cue) => cue.from > turn && cue.strength > 0) ? turn : -1;
}

function isBefore(cue: SaidCue, turn: number): boolean {
  return cue.to <= turn;
}

function sum(strengths: readonly number[]): number {
  return strengths.reduce((total, strength, at) => total + strength * FADING ** at, 0);
}

function distinctWords(said: Said): number {
  return new Set(said.failures.map((failure) => said.tokens[failure.from]?.word)).size;
}

/** Capitals and rows of exclamation marks make anger of trouble. */
function raise(totals: Map<FeelingLabel, number>, said: Said, upset: number): void {
  if (said.shouted >= SHOUTING) add(totals, 'angry', Math.min(2, upset * 0.7) + 0.8);
  if (said.exclaimed >= 3) add(totals, 'angry', Math.min(1.5, upset * 0.5) + 0.3);
  else if (said.exclaimed === 2 && (totals.get('angry') ?? 0) > 0) add(totals, 'angry', 0.5);
}

/** A bare "thanks" is a habit of speech, unless it is all there is or something was solved. */
function weakThanks(totals: Map<FeelingLabel, number>, said: Said): void {
  const thanks = totals.get('grateful') ?? 0;
  if (thanks === 0 || thanks >= 1.6) return;
  const alone = said.tokens.length <= 7 && said.failures.length === 0;
  if (!alone && said.resolved.length === 0) totals.set('grateful', thanks * 0.6);
  else add(totals, 'grateful', said.resolved.length > 0 ? 0.5 : 0);
}

/** Politeness in a complaint is politeness. */
function soften(totals: Map<FeelingLabel, number>): void {
  for (const label of ['grateful', 'pleased'] as const) totals.set(label, (totals.get(label) ?? 0) * 0.6);
}

function add(totals: Map<FeelingLabel, number>, label: FeelingLabel, value: number): void {
  totals.set(label, (totals.get(label) ?? 0) + value);
}
