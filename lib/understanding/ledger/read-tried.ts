import type { Interaction } from '../../domain/interaction';
import { quoteOf, type Tried } from '../../domain/reading';
import { fold } from '../language/tokens';
import { sentencesIn } from '../text/clauses';
import { perInteraction } from '../per-interaction';
import { ownTextOf, ownWordsOf } from '../text/own-words-of';
import type { MessageSpans } from '../spans/tag-message';
import { outcomeIn, type StepMention } from './detect-steps';
import { bareOutcome, judgedSteps, type JudgedSentence, type StepSource } from './judged-steps';
import { matchWords } from './match-words';
import { stepsIn, WRITERS } from './rules-in';
import { taggedSteps } from './tagged-steps';

type SourceOf = (one: Interaction) => StepSource | undefined;

interface Told {
  mentions: StepMention[];
  /** Empty without weights. */
  judged: readonly JudgedSentence[];
}

type SpansOf = (one: Interaction) => MessageSpans | undefined;

const toldIn = perInteraction((one, source: StepSource): Told => {
  const writer = WRITERS[one.direction];
  const { rules, judged } = stepsIn(one, source);
  const { pack, model } = source;
  return { mentions: model && writer ? judgedSteps(judged, rules, { pack, model }, writer) : rules, judged };
});
const tagged = new WeakMap<MessageSpans, Told>();

function toldWith(one: Interaction, source: StepSource, spans: MessageSpans | undefined): Told {
  const told = toldIn(one, source);
  if (!spans) return told;
  const known = tagged.get(spans);
  if (known) return known;
  const sentences = sentencesIn(one.text, ownWordsOf(one));
  const both = { ...told, mentions: taggedSteps(told.mentions, spans, one.text, sentences, source.pack) };
  tagged.set(spans, both);
  return both;
}

const sentencesOf = perInteraction((one, source: StepSource) => {
  const { judged } = toldIn(one, source);
  return sentencesIn(one.text, ownWordsOf(one))
    .slice(0, 6)
    .map((sentence, i) => ({
      sentence,
      outcome: outcomeIn(sentence.text, source.pack) ?? (judged[i] && bareOutcome(judged[i])),
      later: matchWords(source.pack.later, sentence.text) !== null,
    }));
});

/** Fixes that were tried, with what came of them; one that was only suggested says so. Oldest first, each step once. */
export function readTried(
  interactions: readonly Interaction[],
  sourceOf: SourceOf,
  spansOf: SpansOf = () => undefined,
): Tried[] {
  const found = interactions.flatMap((one) => {
    const source = sourceOf(one);
    const writer = WRITERS[one.direction];
    if (!source || !writer) return [];
    return toldWith(one, source, spansOf(one)).mentions.flatMap((mention): Tried[] => {
      // What we did or know already is no news of the customer's: only what we ask for stands.
      if (writer === 'us' && mention.done) return [];
      const tried = toTried(one, mention);
      return [mention.done ? tried : settled(tried, one, interactions, sourceOf, spansOf)];
    });
  });
  const words = stemsOfSteps(found, interactions);
  return found.filter(
    (one, i) =>
      !found.some(
        (other, k) =>
          k !== i && (replaces(other, k, one, i) || followed(one, other, words) || tellsMore(other, k, one, i)),
      ),
  );
}

function toTried(one: Interaction, { step, label, done, outcome, start, end }: StepMention): Tried {
  return {
    step,
    label,
    // Who writes to us after a fix and says nothing of its outcome writes because the trouble is still there.
    outcome: done ? (outcome ?? 'failed') : 'only-suggested',
    evidence: { interaction: one.id, start, end },
    channel: one.channel,
    at: one.at,
    confidence: outcome ? 0.9 : 0.7,
  };
}

/** A deed further on is another one than what was just suggested. UTF-16 units. */
const OPENING = 12;

function isOpen({ step }: { step: string }): boolean {
  return step.startsWith('open:');
}

/** "Please restart it", and in the customer's next message "that did not help": the answer says what came of it. */
function settled(
  tried: Tried,
  asked: Interaction,
  interactions: readonly Interaction[],
  sourceOf: SourceOf,
  spansOf: SpansOf,
): Tried {
  const answer = interactions.find(
    (other) => other.at > tried.at && other.direction === 'inbound' && other.conversation === asked.conversation,
  );
  const source = answer && sourceOf(answer);
  if (!answer || !source) return tried;
  // An answer that names fixes of its own speaks of those; one that opens with a deed ("updated, no change") speaks of what was suggested.
  const [first, ...others] = toldWith(answer, source, spansOf(answer)).mentions;
  const told = first?.step.startsWith('open:') && first.sentence.start <= OPENING && others.every(isOpen);
  if (first && !told) return tried;
  for (const { sentence, outcome, later } of sentencesOf(answer, source)) {
    if (!outcome || (later && outcome !== 'failed')) continue;
    const evidence = { interaction: answer.id, start: sentence.start, end: sentence.end };
    return { ...tried, outcome, evidence, channel: answer.channel, at: answer.at, confidence: 0.8 };
  }
  return tried;
}

/** A word that more messages hold tells what all is about, not which step. */
const MOST_HOLDING = 3;

// "Suggested an empty cycle", and later "I ran the empty cycle": told in the same words, whatever both are called.
function followed(one: Tried, other: Tried, words: ReadonlyMap<Tried, ReadonlySet<string>>): boolean {
  if (other.step === one.step || one.outcome !== 'only-suggested' || other.outcome === 'only-suggested') return false;
  const done = words.get(other)!;
  return other.at > one.at && [...words.get(one)!].some((stem) => done.has(stem));
}

/** Words of what is told of each step, without those that many messages hold; none are looked for where nothing was only suggested. */
function stemsOfSteps(found: readonly Tried[], interactions: readonly Interaction[]): Map<Tried, Set<string>> {
  if (!found.some(({ outcome }) => outcome === 'only-suggested')) return new Map();
  const holding = new Map<string, number>();
  for (const one of interactions)
    for (const stem of stemsIn(one, undefined)) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  return new Map(
    found.map((one) => {
      const stems = stemsOf(quoteOf(one.evidence, interactions));
      return [one, new Set(stems.filter((stem) => holding.get(stem)! <= MOST_HOLDING))];
    }),
  );
}

const stemsIn = perInteraction((one) => new Set(stemsOf(ownTextOf(one))));

// The article that an Arabic word carries is no part of its stem.
function stemsOf(text: string): string[] {
  return (fold(text).match(/\p{L}{4,24}/gu) ?? []).map((word) => word.replace(/^[وب]?ال(?=\p{L}{3})/u, '').slice(0, 5));
}

// What was suggested and is said to be done has a name; the bare deed in the same words has none. Of two without, the deed's own words stand.
function tellsMore(other: Tried, otherAt: number, one: Tried, at: number): boolean {
  const [from, to] = [other.evidence, one.evidence];
  const same = from.interaction === to.interaction && from.start < to.end && from.end > to.start;
  return same && isOpen(one) && one.outcome === other.outcome && (!isOpen(other) || otherAt > at);
}

// The same step told twice is one entry: the last that was tried, or the last suggestion when none was.
function replaces(other: Tried, otherAt: number, one: Tried, at: number): boolean {
  if (other.step !== one.step) return false;
  const [otherDone, done] = [other.outcome !== 'only-suggested', one.outcome !== 'only-suggested'];
  return otherDone === done ? otherAt > at : otherDone;
}
