import { quoteOf } from '../../domain/reading';
import { stemsOf } from '../../guidance/knowledge/stems';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';
import type { Sentence } from './sentences';
import { LATER } from './words/arranging';
import { acknowledgingWords } from './words/acknowledging';
import { claimingWords } from './words/claiming';
import { unanswered } from './unanswered';
import { answeringWords } from './words/answering';

/** Share of a question's content words from which a reply counts as speaking of it. */
const TOUCHED = 0.25;
/** Shorter sentences are a greeting or a sign-off. */
const LEAST_SAID = 4;
/** Fewer content words ask nothing that could be told apart. */
const LEAST_ASKED = 1;
/** Says yes, or that the customer may, in any of the six languages. */
const PERMITS =
  /^(?:[^,.،]{0,40}[,،] )?(?:yes|ja|oui|sí|sim|نعم|you (?:can|may|could|are welcome)|(?:\p{L}+ ){0,2}(?:können|dürfen) sie|sie (?:können|dürfen)|vous pouvez|tu peux|puedes?|podes?|يمكنك|بإمكانك)(?!\p{L})/iu;
const ASKS_WHEN = /(?<!\p{L})(?:when|wann|quand|cuándo|quando|متى|امتى)(?!\p{L})/iu;
const TELLS_WHEN = new RegExp(`\\p{N}|${LATER.source}`, 'iu');
// A greeting's question asks nothing back.
const HOW_ARE_YOU =
  /^\P{L}*(?:.{0,40}[,!] )?(?:tudo bem|como (?:está|vai)|how are you|wie geht|comment allez|qué tal|كيف حالك)/iu;
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
    const body = sentences.filter((one) => !HOW_ARE_YOU.test(one.text));
    if (body.some((one) => matchWords(answering.asksBack, one.text) || /[?؟]$/u.test(one.text))) return [];
    const waiting = unanswered(dossier);
    const isOpenLeft = putsOff(body, language);
    const words = new Set(wordsOf(text).map(stem));
    const begins = sentences.some((one) =>
      new RegExp(`^(?:[^,.]{0,40}, )?(?:${answering.yesOrNo})(?!\\p{L})`, 'iu').test(one.text),
    );
    const permits = sentences.some((one) => PERMITS.test(one.text));
    const missed = reading.questions.find(
      (one) =>
        one.open &&
        one.kind === 'question' &&
        /[?؟]/u.test(one.text) &&
        isCurrent(one.evidence.interaction, dossier) &&
        (waiting.includes(one.evidence.interaction) || !WELL.has(reading.feeling.label)) &&
        !isTag(one.text, reading.language) &&
        (isOpenLeft || (ASKS_WHEN.test(one.text) && !TELLS_WHEN.test(text))) &&
        !(begins && !matchWords(answering.wh, one.text)) &&
        !(permits && partsOf(one.text).some((part) => !matchWords(answering.wh, part))) &&
        !(matchWords(answering.why, one.text) && matchWords(answering.because, text)) &&
        share(one.text, words, answering.wh) < TOUCHED,
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

/**
 * Whether a reply is one that leaves things open: it only regrets, or says when more is to come. Any other statement may be an answer in
 * words of its own, and what cannot be told is not claimed.
 */
function putsOff(sentences: readonly Sentence[], language: string): boolean {
  const claiming = claimingWords(language);
  const regret = acknowledgingWords(language)?.any;
  const saying = sentences.filter(({ text }) => wordsOf(text).length >= LEAST_SAID);
  const waits = (text: string) =>
    matchWords(claiming?.ourStep, text) !== null || matchWords(claiming?.contact, text) !== null;
  return (
    saying.every(({ text }) => matchWords(regret, text)) || saying.some(({ text }) => LATER.test(text) && waits(text))
  );
}

// "Condenser?", "…, no?": a word repeated asks nothing.
function isTag(question: string, language: string): boolean {
  return stemsOf(question, language).length < LEAST_ASKED;
}

// "When will somebody come, and can I return it?" asks two things; the second wants a yes or a no.
function partsOf(question: string): string[] {
  return question.split(/[,،]? (?:and|und|et|y|e) |، ?و(?=\p{L})/iu);
}

function share(question: string, words: ReadonlySet<string>, wh: string): number {
  const asking = new Set(wordsOf(matchWords(wh, question)?.[0] ?? ''));
  const content = [
    ...new Set(wordsOf(question).filter((word) => word.length > 3 && !/\d/.test(word) && !asking.has(word))),
  ].map(stem);
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
