import { defineCheck, type SaidBefore } from './define-check';
import { wordsOf } from './fold-text';

/** Share of a sentence's 3-grams that one earlier text holds, from which it counts as said before. */
const CONTAINED = 0.6;
/** Shorter sentences repeat by nature ("Best regards"). */
const FEWEST_WORDS = 7;

/** A sentence that this customer has been sent before, nearly word for word. */
export default defineCheck({
  kind: 'worn-phrase',
  find({ sentences, said }) {
    if (!said) return [];
    return sentences.flatMap((sentence) => {
      const earlier = mostAlike(sentence.text, said);
      if (!earlier) return [];
      return [
        {
          severity: 'warn' as const,
          span: [sentence.start, sentence.end] as [number, number],
          because: { quote: earlier.slice(0, 160) },
        },
      ];
    });
  },
});

function mostAlike(sentence: string, said: SaidBefore): string | undefined {
  const grams = threeGrams(sentence);
  if (grams.size < FEWEST_WORDS - 2) return undefined;
  return said.toCustomer.find((text) => {
    const other = threeGrams(text);
    return [...grams].filter((gram) => other.has(gram)).length / grams.size >= CONTAINED;
  });
}

function threeGrams(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}
