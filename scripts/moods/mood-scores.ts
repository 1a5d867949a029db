import { type Feeling, FEELINGS } from '../../lib/domain/reading';
import type { MoodModel } from '../../lib/understanding/feeling/mood-model';
import { readMood, type MoodEarlier } from '../../lib/understanding/feeling/read-mood';
import { stillFelt } from '../../lib/understanding/feeling/still-felt';
import type { LabelledMood } from './labelled-moods';

type Said = Pick<Feeling, 'label' | 'intensity'>;

/** A labelled message, and what a reading of it says. */
export interface ReadMood {
  gold: Said;
  read: Said;
}

/** Macro F1 over the moods that occur, the share told rightly, and the share whose intensity is at most one step off. */
export function moodScores(pairs: readonly ReadMood[]): { f1: number; right: number; near: number } {
  const labels = [...new Set(pairs.map(({ gold }) => gold.label))];
  const f1 = labels.map((label) => f1Of(pairs, label)).reduce((sum, one) => sum + one, 0) / Math.max(1, labels.length);
  const share = (counts: (pair: ReadMood) => boolean) => pairs.filter(counts).length / Math.max(1, pairs.length);
  return {
    f1,
    right: share(({ gold, read }) => gold.label === read.label),
    near: share(({ gold, read }) => Math.abs(gold.intensity - read.intensity) <= 1),
  };
}

/** How well one mood is told. */
export function f1Of(pairs: readonly ReadMood[], label: Feeling['label']): number {
  const hits = pairs.filter(({ gold, read }) => gold.label === label && read.label === label).length;
  const named =
    pairs.filter(({ gold }) => gold.label === label).length + pairs.filter(({ read }) => read.label === label).length;
  return named ? (2 * hits) / named : 0;
}

/** What the cue lists alone say of a message after the one before it. */
export function byCues({ read, before }: LabelledMood): Said {
  const at = '2026-01-01T00:00:00Z';
  return stillFelt([...(before ? [{ ...before.read.cued, at }] : []), { ...read.cued, at }]);
}

/** What a model says of a message, each before it read first. */
export function byWeights(model: MoodModel, { read, before }: LabelledMood): Said {
  return readMood(model, read, before && earlier(model, before)).feeling;
}

function earlier(model: MoodModel, { read, before }: LabelledMood): MoodEarlier {
  return { cued: read.cued, ...readMood(model, read, before && earlier(model, before)) };
}

/** A line a language and one of all: how the lists read and how the weights do. */
export function printMoodScores(
  name: string,
  read: ReadonlyArray<{ one: LabelledMood; said: Said }>,
  print: (line: string) => void,
): void {
  for (const language of [...new Set(read.map(({ one }) => one.language)), 'all']) {
    const own = read.filter(({ one }) => language === 'all' || one.language === language);
    const cues = moodScores(own.map(({ one }) => ({ gold: one.gold!, read: byCues(one) })));
    const weights = moodScores(own.map(({ one, said }) => ({ gold: one.gold!, read: said })));
    const figures = [cues.f1, cues.near, weights.f1, weights.right, weights.near].map((figure) =>
      figure.toFixed(2).padStart(8),
    );
    print(`${name.padEnd(24)}${language.padEnd(9)}${String(own.length).padStart(8)}${figures.join('')}`);
  }
}

/** How well each mood is told. */
export function printEachMood(
  read: ReadonlyArray<{ one: LabelledMood; said: Said }>,
  print: (line: string) => void,
): void {
  const pairs = read.map(({ one, said }) => ({ gold: one.gold!, read: said }));
  for (const mood of FEELINGS) print(`  ${mood.padEnd(14)}${f1Of(pairs, mood).toFixed(2)}`);
}
