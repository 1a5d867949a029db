import { quoteOf } from '../../domain/reading';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';
import { unanswered } from './unanswered';
import { answeringWords } from './words/answering';

/** Share of a question's content words from which a reply counts as speaking of it. */
const TOUCHED = 0.25;
const WELL = new Set(['pleased', 'grateful']);

/**
 * An open question of the customer's that the draft does not touch: none of its subject, no yes or no, no reason where one is
 * wanted, nothing asked back that must be known first, and no word that the answer is not known. Questions before our last answer count too, but not once the customer is content.
 */
export default defineCheck({
  kind: 'unanswered-question',
  find({ text, reading, dossier, language, sentences }) {
    const answering = answeringWords(language);
    if (matchWords(answering.notKnown, text)) return [];
    if (sentences.some((one) => matchWords(answering.asksBack, one.text) || /[?؟]$/u.test(one.text))) return [];
    const waiting = unanswered(dossier);
    const words = new Set(wordsOf(text).map(stem));
    const begins = sentences.some((one) => new RegExp(`^(?:${answering.yesOrNo})(?!\\p{L})`, 'iu').test(one.text));
    const missed = reading.questions.find(
      (one) =>
        one.open &&
        one.kind === 'question' &&
        /[?؟]/u.test(one.text) &&
        isCurrent(one.evidence.interaction, dossier) &&
        (waiting.includes(one.evidence.interaction) || !WELL.has(reading.feeling.label)) &&
        !(begins && !matchWords(answering.wh, one.text)) &&
        !(matchWords(answering.why, one.text) && matchWords(answering.because, text)) &&
        share(one.text, words) < TOUCHED,
    );
    if (!missed) return [];
    return [
      {
        severity: 'warn' as const,
        span: [0, text.length] as [number, number],
        because: {
          interaction: missed.evidence.interaction,
          quote: quoteOf(missed.evidence, dossier.interactions) || missed.text,
        },
      },
    ];
  },
});

function share(question: string, words: ReadonlySet<string>): number {
  const content = [...new Set(wordsOf(question).filter((word) => word.length > 3))].map(stem);
  return content.length ? content.filter((word) => words.has(word)).length / content.length : 1;
}

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
