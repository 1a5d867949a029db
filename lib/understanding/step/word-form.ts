import { gramsOf, HASH_START, hashOn } from '../language/hashed';
import { fold } from '../language/tokens';

/** A word as features need it, hashed. */
export interface WordForm {
  hash: number;
  /** Its last three letters with the end marked, which tell tense and person. */
  ending: number;
  /** Its last one, two and three letters with the end marked. */
  endings: number[];
  /** Letter runs of three to five, both ends marked. */
  grams: number[];
}

const LONGEST_WORD = 24;
const LONGEST_ENDING = 3;
/** Beyond so many words all are forgotten at once. */
const MOST_KEPT = 5000;

const kept = new Map<string, WordForm>();

/** The form of a word; few words make up most of what people write, so the last are kept. */
export function wordForm(word: string): WordForm {
  const before = kept.get(word);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const form = formOf(fold(word.slice(0, LONGEST_WORD)));
  kept.set(word, form);
  return form;
}

function formOf(word: string): WordForm {
  const framed = `<${word}>`;
  const endings = Array.from({ length: LONGEST_ENDING }, (_, shorter) =>
    hashOn(HASH_START, framed, Math.max(0, framed.length - 2 - shorter)),
  );
  return { hash: hashOn(HASH_START, word), ending: endings.at(-1)!, endings, grams: gramsOf(word) };
}
