import type { Outcome } from '../../domain/reading';
import { sentencesIn, type Sentence } from '../text/clauses';
import type { Span } from '../language/tokens';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/** A fix named in a sentence: suggested, or done with what came of it. */
export interface StepMention {
  step: string;
  label: string;
  sentence: Sentence;
  done: boolean;
  outcome?: Outcome;
}

/** Fixes that a text names, sentence by sentence. `byCustomer`: written by the one who would have done them. */
export function detectSteps(
  text: string,
  spans: readonly Span[],
  pack: LedgerPack,
  byCustomer: boolean,
): StepMention[] {
  const sentences = sentencesIn(text, spans);
  return sentences.flatMap((sentence, i) =>
    Object.entries(pack.steps).flatMap(([step, words]) => {
      const found = matchWords(words, sentence.text);
      if (!found) return [];
      const advised = matchWords(pack.advice, sentence.text) !== null;
      const done = matchWords(pack.done, sentence.text) !== null || (byCustomer && !advised);
      // What came of it often stands in the sentence after ("I restarted it. No change.").
      const outcome =
        outcomeIn(sentence.text, pack) ?? (sentences[i + 1] ? outcomeIn(sentences[i + 1]!.text, pack) : undefined);
      return [{ step, label: found[0], sentence, done: done || (outcome !== undefined && !advised), outcome }];
    }),
  );
}

/** Fixes that a text of ours tells the customer to try; saying that one was tried is no suggestion. */
export function detectSuggestions(text: string, pack: LedgerPack | undefined): StepMention[] {
  if (!pack) return [];
  return detectSteps(text, [{ start: 0, end: text.length }], pack, false).filter(
    ({ sentence, done }) =>
      !done || (matchWords(pack.advice, sentence.text) !== null && !matchWords(pack.done, sentence.text)),
  );
}

/** What a sentence says came of a fix. */
export function outcomeIn(text: string, pack: LedgerPack): Outcome | undefined {
  return (Object.entries(pack.outcomes) as Array<[Outcome, string]>).find(([, words]) => matchWords(words, text))?.[0];
}
