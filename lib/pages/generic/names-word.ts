/** What helpdesks call a message that customers never see. */
export const NOTE_WORDS = 'note|internal|private';

/** Tells whether a class name or an attribute's value holds one of the words, as a word of its own: `is-internal`, not `internally`. */
export function namesWord(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:[\\s_-]|$)`, 'i');
}
