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
  find({ text, own, language, reading, dossier, sentences }) {
    const words = askingWords(language);
    const pack = ledgerOf(language);
    const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
    if (!words || !pack || !failed.length) return [];
    return detectSuggestions(own, pack).flatMap(({ step, label, sentence }) => {
      const tried = failed.findLast((one) => one.step === step);
      if (!tried || matchWords(words.notTheirs, sentence.text)) return [];
      // A fix that is only named ("the reset left it as it was") is nobody's task.
      const told =
        matchWords(pack.advice, sentence.text) !== null ||
        (matchWords(words.triedIt, sentence.text) !== null && /[?؟]$/.test(sentence.text)) ||
        (opensClause(label, sentence.text) && !/^\p{L}+ing(?!\p{L})/u.test(label));
      if (!told) return [];
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

// An imperative stands at the beginning of its clause, in all six languages.
function opensClause(label: string, sentence: string): boolean {
  const lead = sentence.slice(0, sentence.indexOf(label)).trimEnd();
  return (
    lead === '' ||
    /[,:;،]$/u.test(lead) ||
    /(?<!\p{L})(?:and|then|und|dann|et|puis|y|luego|e|depois|ثم|الأثناء)$/iu.test(lead)
  );
}
