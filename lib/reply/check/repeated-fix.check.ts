import { quoteOf } from '../../domain/reading';
import { detectSuggestions } from '../../understanding/ledger/detect-steps';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck } from './define-check';
import { takeOut } from './take-out';
import { askingWords } from './words/asking';
import { ledgerOf } from './words/ledger-of';

/** Tells the customer to do what they did without success. Saying that it was tried, sparing them it, or doing it ourselves is fine. */
export default defineCheck({
  kind: 'repeated-fix',
  find({ text, language, reading, dossier, sentences }) {
    const words = askingWords(language);
    const pack = ledgerOf(language);
    const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
    if (!words || !pack || !failed.length) return [];
    return detectSuggestions(text, pack).flatMap(({ step, label, sentence }) => {
      const tried = failed.findLast((one) => one.step === step);
      // Somebody is told or asked to; that it "left it as it was" only names the fix.
      const bare = sentence.text.replace(/^[^\p{L}]+/u, '').toLowerCase();
      const commanded = bare.startsWith(label.toLowerCase()) && !/(?:ing|ung)(?!\p{L})/iu.test(label);
      const told = commanded || /[?؟]$/.test(sentence.text) || matchWords(pack.advice, sentence.text) !== null;
      if (!tried || !told || matchWords(words.notTheirs, sentence.text)) return [];
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
