import type { Interaction } from '../../domain/interaction';
import type { ContactReason } from '../../domain/reading';
import { type Sentence, sentencesIn } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import { reasonsNamed } from './reasons-named';
import { reasonFeatures } from './reason-features';
import { reasonChances, type ReasonModel } from './reason-model';

/** Of reasons told by name alone, some four of five are right (`npm run bench:reasons` knows the model's). */
const BY_NAME = 0.6;
const NOT_FAR_OFF = 0.3;
const MOST_REASONS = 3;
const MOST_MESSAGES = 4;
const MOST_SENTENCES = 40;

/**
 * Why the customer got in touch, by their own words in the given messages (oldest first, of one conversation): the likeliest first, at most
 * three, each with the sentence it rests on. Empty when nothing is sure enough. Deterministic, linear.
 */
export function readReasons(messages: readonly Interaction[], model: ReasonModel): ContactReason[] {
  const best = new Map<string, ContactReason>();
  const judged = messages.slice(-MOST_MESSAGES).map((one) => ({
    one,
    sentences: sentencesIn(one.text, ownWordsOf(one)).slice(0, MOST_SENTENCES),
  }));
  const sure = sureAmong(
    judged.reduce((sum, { sentences }) => sum + sentences.length, 0),
    model.sure,
  );
  for (const { one, sentences } of judged) {
    for (const { text, start, end } of windowsOf(sentences)) {
      reasonChances(model, reasonFeatures(text)).forEach((chance, i) => {
        const id = model.reasons[i]!;
        if (chance < sure || chance <= (best.get(id)?.confidence ?? 0)) return;
        best.set(id, { id, confidence: Math.round(chance * 100) / 100, evidence: { interaction: one.id, start, end } });
      });
    }
  }
  if (!best.size) return namedAlone(messages, model);
  return [...best.values()].sort((one, other) => other.confidence - one.confidence).slice(0, MOST_REASONS);
}

/** The more sentences are judged, the likelier one of them looks like a reason by chance: the line was drawn for one. */
function sureAmong(sentences: number, sure: number): number {
  return 1 - (1 - sure) / Math.max(1, sentences) ** 0.25;
}

/** Where the model is not sure, the one reason that the words call by its name, if the model does not think it far off. */
function namedAlone(messages: readonly Interaction[], model: ReasonModel): ContactReason[] {
  const found = new Map<string, ContactReason>();
  for (const one of messages.slice(-MOST_MESSAGES))
    for (const { text, start, end } of sentencesIn(one.text, ownWordsOf(one)).slice(0, MOST_SENTENCES)) {
      const named = reasonsNamed(text);
      if (!named.length) continue;
      const chances = reasonChances(model, reasonFeatures(text));
      for (const id of named)
        if ((chances[model.reasons.indexOf(id)] ?? 0) >= NOT_FAR_OFF)
          found.set(id, { id, confidence: BY_NAME, evidence: { interaction: one.id, start, end } });
    }
  return found.size === 1 ? [...found.values()] : [];
}

/** "Me again" tells no reason, whatever it resembles. */
const FEWEST_WORDS = 3;

/** Sentences, and each with its neighbour: a reason is often told in two. */
function windowsOf(sentences: readonly Sentence[]): Sentence[] {
  const pairs = sentences.slice(1).map((sentence, i): Sentence => {
    const before = sentences[i]!;
    return { text: `${before.text} ${sentence.text}`, start: before.start, end: sentence.end };
  });
  return [...sentences, ...pairs].filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS);
}
