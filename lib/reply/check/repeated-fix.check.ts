import { quoteOf } from '../../domain/reading';
import { detectSteps } from '../../understanding/ledger/detect-steps';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck } from './define-check';
import { takeOut } from './take-out';
import { askingWords } from './words/asking';
import { ledgerOf } from './words/ledger-of';

/** Tells the customer to do what they did without success. Saying that it was tried, sparing them it, or doing it ourselves is fine. */
export default defineCheck({
  kind: 'repeated-fix',
  find({ text, own, language, reading, dossier, sentences }) {
    const words = askingWords(language);
    const pack = ledgerOf(language);
    const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
    if (!words || !pack || !failed.length) return [];
    return detectSteps(own, [{ start: 0, end: own.length }], pack, false).flatMap(({ step, label, sentence }) => {
      const tried = failed.findLast((one) => one.step === step);
      if (!tried) return [];
      const asked = matchWords(words.triedIt, sentence.text) !== null && /[?؟]$/.test(sentence.text);
      const first = sentence.text.replace(/^[^\p{L}]+/u, '').startsWith(label) && /^\p{Lu}/u.test(label);
      const advised = matchWords(pack.advice, sentence.text) !== null || (first && !/ing\b|ung\b/.test(label));
      const acknowledged =
        (matchWords(pack.done, sentence.text) !== null || matchWords(pack.outcomes.failed, sentence.text) !== null) &&
        !matchWords(words.if, sentence.text);
      if (matchWords(words.notTheirs, sentence.text) || (!asked && (!advised || acknowledged))) return [];
      return [
        {
          severity: 'stop' as const,
          span: [sentence.start, sentence.end] as [number, number],
          because: {
            interaction: tried.evidence.interaction,
            quote: quoteOf(tried.evidence, dossier.interactions) || tried.label,
          },
          values: { step: tried.label },
          repair: takeOut(text, sentences, sentence, words.another),
        },
      ];
    });
  },
});
