import type { Circumstance, FeelingLabel } from '../../domain/reading';

/** Labels that words speak for directly; calm is the absence of all, sarcasm is praise that its sentence contradicts. */
export type CuedLabel = Exclude<FeelingLabel, 'calm' | 'sarcastic'>;

/**
 * Cues are written as one string of phrases parted by `;`. A phrase is words; `word*` matches every word that begins so, `_` any one word,
 * `…` up to three words of the same clause. Case, accents and apostrophes do not matter ("don't" is written `don t`).
 */
export type Cues = string;

/** All that reading feelings and circumstances needs to know of one language. */
export interface FeelingPack {
  /** BCP 47 of the language, no region. */
  language: string;
  /** Weight 1 hints, 2 says so, 3 says so strongly. */
  cues: Record<CuedLabel, Partial<Record<1 | 2 | 3, Cues>>>;
  /** Words that turn what follows in the clause around. */
  negations: Cues;
  /** Set where a negation may stand behind its word ("gefällt mir nicht"): how many words behind. */
  negationBehind?: number;
  intensifiers: Cues;
  downtoners: Cues;
  /** Words after which the weight lies: "but", "however". */
  contrasts: Cues;
  /** Formulas that say nothing of the writer's feeling: greetings, sign-offs, "thanks in advance", "I would be grateful if". */
  politeness: Cues;
  /** Praise that opens a sentence; with a failure beside it the sentence is sarcastic. */
  praise: Cues;
  /** What went wrong, said without a feeling. */
  failures: Cues;
  /** Turns of phrase that are sarcastic by themselves. */
  sarcasm: Cues;
  /** Says that the matter is well now: praise beside it is meant. */
  resolved: Cues;
  circumstances: Record<Circumstance['kind'], Cues>;
}
