import { quoteOf, type Slot } from '../../domain/reading';
import { detectLanguage } from '../../understanding/language/detect-language';
import { detectAsks } from '../../understanding/ledger/detect-asks';
import { matchWords } from '../../understanding/ledger/match-words';
import type { CheckMatter } from './prepare-matter';
import { knownIn, type FairReason } from './known-values';
import { askingWords } from './words/asking';
import { ledgerOf } from './words/ledger-of';

/** An ask for something we were told, that is left alone, and why. */
export interface FairAsk {
  slot: Slot;
  why: FairReason;
  quote: string;
}

/** The asks of a text that look like asking again and are none: said openly, so that nobody thinks they were overlooked. */
export function fairAsks(matter: CheckMatter, text: string): FairAsk[] {
  const { language: written, confidence } = detectLanguage(text);
  const language = confidence >= 0.6 ? written : matter.reading.language;
  const pack = ledgerOf(language);
  return detectAsks(text, pack).flatMap(({ slot, start, end }) => {
    const known = knownIn(matter, slot);
    if (!known || !('fair' in known) || !known.value) return [];
    if (!matchWords(askingWords(language)?.give, text.slice(start, end))) return [];
    return [
      { slot, why: known.fair, quote: quoteOf(known.value.evidence, matter.dossier.interactions) || known.value.value },
    ];
  });
}
