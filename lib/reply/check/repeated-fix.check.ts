import { quoteOf } from '../../domain/reading';
import { packFor } from '../../understanding/languages';
import { detectSuggestions } from '../../understanding/ledger/detect-steps';
import { defineCheck } from './define-check';
import { without } from './sentences';

const WITHOUT_LASTING_EFFECT = new Set(['failed', 'solved-briefly', 'partly', 'refused']);

/** Suggests a fix that was tried and did not last. Taking up that it was tried is no suggestion. */
export default defineCheck({
  kind: 'repeated-fix',
  find({ text, language, reading, dossier }) {
    return detectSuggestions(text, packFor(language)?.ledger).flatMap(({ step, sentence }) => {
      const tried = reading.tried.findLast((one) => one.step === step && WITHOUT_LASTING_EFFECT.has(one.outcome));
      if (!tried) return [];
      return [
        {
          severity: 'stop' as const,
          span: [sentence.start, sentence.end] as [number, number],
          because: { interaction: tried.evidence.interaction, quote: quoteOf(tried.evidence, dossier.interactions) },
          values: { step: tried.label },
          repair: without(text, sentence.start, sentence.end),
        },
      ];
    });
  },
});
