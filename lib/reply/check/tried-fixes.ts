import type { Evidence } from '../../domain/reading';
import { quoteOf } from '../../domain/reading';
import { detectLanguage } from '../../understanding/language/detect-language';
import { matchWords } from '../../understanding/ledger/match-words';
import { sentencesIn } from '../../understanding/text/clauses';
import { ownWordsOf } from '../../understanding/text/own-words-of';
import type { CheckInput } from './define-check';
import { fixWordsIn, type FixWords } from './fix-words';
import { ledgerOf } from './words/ledger-of';

/** Something that was done to the fault and did not mend it. */
export interface TriedFix {
  label: string;
  evidence: Evidence;
  words: FixWords;
}

/** So many sentences of a long history tell fixes enough, the newest ones. */
const MOST = 60;

/** The failed fixes of a history: those that the reading knows, and sentences of the customer's or a note's that say in plain words that a deed was in vain. */
export function triedFixes({ dossier, reading }: Pick<CheckInput, 'dossier' | 'reading'>): TriedFix[] {
  const failed = reading.tried
    .filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly')
    .map(({ label, evidence }) => {
      const quote = quoteOf(evidence, dossier.interactions);
      return { label, evidence, words: fixWordsIn(`${label} ${quote}`, reading.language) };
    });
  const inVain = dossier.interactions
    .filter((one) => one.direction === 'inbound' || one.direction === 'note')
    .flatMap((one) => {
      const { language } = detectLanguage(one.text);
      const pack = ledgerOf(language === 'und' ? reading.language : language);
      const sentences = sentencesIn(one.text.slice(0, 20_000), ownWordsOf(one));
      return sentences
        .filter(({ text }) => !/[?؟]$/u.test(text) && matchWords(pack?.outcomes.failed, text))
        .map(({ text, start, end }) => ({
          label: text,
          evidence: { interaction: one.id, start, end },
          words: fixWordsIn(text, language),
        }));
    });
  return [...failed, ...inVain.slice(-MOST)].filter(({ words }) => words.classes.size > 0);
}
