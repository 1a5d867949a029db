import type { Interaction } from '../../domain/interaction';
import type { Span } from '../language/tokens';
import { perInteraction } from '../per-interaction';
import { ownWords } from './own-words';

const given = new WeakMap<Interaction, Span[]>();
const spansOf = perInteraction((one): Span[] => given.get(one) ?? ownWords(one.text));
const textOf = perInteraction((one): string =>
  ownWordsOf(one)
    .map(({ start, end }) => one.text.slice(start, end))
    .join('\n'),
);

/** The author's own words in an interaction, as spans of its text. */
export function ownWordsOf(one: Interaction): Span[] {
  return spansOf(one, undefined);
}

/** The author's own words in an interaction, joined. */
export function ownTextOf(one: Interaction): string {
  return textOf(one, undefined);
}

/** Whether words of an interaction are its author's own. */
export function areOwnWords(one: Interaction, words: Span): boolean {
  return ownWordsOf(one).some(({ start, end }) => words.start >= start && words.end <= end);
}

/** The interaction as one of several voices in it: another direction, and only these words are its author's. Offsets stay those of the whole text. */
export function asVoice(one: Interaction, direction: Interaction['direction'], spans: Span[]): Interaction {
  const voice = { ...one, direction };
  given.set(voice, spans);
  return voice;
}
