import { quoteOf, type Tried } from '../../domain/reading';
import type { Finding } from '../../domain/reply';
import { detectSuggestions } from '../../understanding/ledger/detect-steps';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type PreparedCheck } from './define-check';
import { fixWordsIn, isElsewhere, isSameFix } from './fix-words';
import type { Sentence } from './sentences';
import { sparesFixes, suggestedIn } from './suggestions';
import { spansOverlap } from './spans-overlap';
import { takeOut } from './take-out';
import { askingWords, type AskingWords } from './words/asking';
import { ledgerOf } from './words/ledger-of';

/** Tells the customer to do what they did without success. Saying that it was tried, sparing them it, or doing it ourselves is fine. */
export default defineCheck({
  kind: 'repeated-fix',
  find(input) {
    const { own, language, reading } = input;
    const words = askingWords(language);
    const pack = ledgerOf(language);
    const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
    if (!words || !pack) return [];
    const named = detectSuggestions(own, pack).flatMap(({ step, label, sentence }) => {
      const tried = failed.findLast((one) => one.step === step);
      if (!tried || matchWords(words.notTheirs, sentence.text) || sparesFixes(sentence.text, language)) return [];
      if (isElsewhere(fixWordsIn(sentence.text, language), fixWordsIn(tried.label, reading.language))) return [];
      // A fix that is only named ("the reset left it as it was") is nobody's task.
      const told =
        matchWords(pack.advice, sentence.text) !== null ||
        matchWords(words.mayHelp, sentence.text) !== null ||
        (matchWords(words.triedIt, sentence.text) !== null && /[?؟]$/.test(sentence.text)) ||
        (opensClause(label, sentence.text) && !/^\p{L}+ing(?!\p{L})/u.test(label));
      if (!told) return [];
      return [stopAt(sentence, tried, input, words)];
    });
    return [
      ...named,
      ...inOtherWords(input, words).filter((one) => !named.some(({ span }) => spansOverlap(span, one.span))),
    ];
  },
});

/** Suggestions that mean a tried fix, whatever words they take. */
function inOtherWords(input: PreparedCheck, words: AskingWords) {
  const { own, language, matter, sentences } = input;
  return sentences.flatMap((sentence) => {
    const suggested = suggestedIn({ ...sentence, text: own.slice(sentence.start, sentence.end) }, language);
    const named = suggested ? fixWordsIn(suggested, language) : undefined;
    const tried = named && matter.tried().findLast((one) => isSameFix(named, one.words));
    return tried ? [stopAt(sentence, tried, input, words)] : [];
  });
}

function stopAt(
  sentence: Sentence,
  { label, evidence }: Pick<Tried, 'label' | 'evidence'>,
  { text, dossier, sentences }: PreparedCheck,
  words: AskingWords,
): Omit<Finding, 'kind'> {
  return {
    severity: 'stop',
    span: [sentence.start, sentence.end],
    because: { interaction: evidence.interaction, quote: quoteOf(evidence, dossier.interactions) || label },
    values: { step: label },
    repair: takeOut(text, sentences, sentence, words.another),
  };
}

// An imperative stands at the beginning of its clause, in all six languages.
function opensClause(label: string, sentence: string): boolean {
  const lead = sentence.slice(0, sentence.indexOf(label)).trimEnd();
  return (
    lead === '' ||
    /[,:;،]$/u.test(lead) ||
    /(?<!\p{L})(?:and|then|und|dann|et|puis|y|luego|e|depois|ثم|الأثناء)$/iu.test(lead)
  );
}
