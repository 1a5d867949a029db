import type { Interaction } from '../../domain/interaction';
import type { Span } from '../language/tokens';
import { perInteraction } from '../per-interaction';
import { ownWords } from './own-words';

const spansOf = perInteraction((one, _: undefined): Span[] => ownWords(one.text));
const textOf = perInteraction((one, _: undefined): string =>
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
