import { quoteOf } from '../../domain/reading';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';

/** An open question of the customer's that no sentence of the draft touches. */
export default defineCheck({
  kind: 'unanswered-question',
  find({ text, reading, dossier }) {
    const words = new Set(wordsOf(text).map(stem));
    return reading.questions
      .filter((one) => one.open && one.kind === 'question' && isCurrent(one.evidence.interaction, dossier))
      .flatMap((question) => {
        const content = [
          ...new Set(
            wordsOf(question.text)
              .filter((word) => word.length > 3)
              .map(stem),
          ),
        ];
        if (!content.length || content.some((word) => words.has(word))) return [];
        return [
          {
            severity: 'warn' as const,
            span: [0, text.length] as [number, number],
            because: {
              interaction: question.evidence.interaction,
              quote: quoteOf(question.evidence, dossier.interactions) || question.text,
            },
          },
        ];
      });
  },
});

// A crude common beginning is enough to see that a topic is touched, in every language alike.
function stem(word: string): string {
  return word.slice(0, 5);
}

function isCurrent(
  id: string,
  dossier: { interactions: ReadonlyArray<{ id: string; conversation: string }>; current: string },
): boolean {
  return dossier.interactions.some((one) => one.id === id && one.conversation === dossier.current);
}
