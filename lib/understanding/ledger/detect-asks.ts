import type { Slot } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { perInteraction } from '../per-interaction';
import { sentencesIn } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/** What a text of ours asks the customer for, with the sentence that asks. UTF-16 offsets. */
export interface Ask {
  slot: Slot;
  start: number;
  end: number;
}

// "By e-mail", "reply to this e-mail", "our address": the noun names a means or something of ours, nobody is asked for it.
const MEANS =
  /(?:(?<!\p{L})(?:via|by|per|par|por|this|that|our|diese[rsn]?|unsere?[rsn]?|cet|notre|nos|este|nuestro|nuestra|nosso|nossa)|عبر|هذا)\s+(?:an?\s+)?$/iu;

/** Slots that a text asks for. A statement about something known ("your order number is …") asks nothing. */
export function detectAsks(
  text: string,
  pack: LedgerPack | undefined,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): Ask[] {
  if (!pack) return [];
  return sentencesIn(text, spans).flatMap((sentence) => {
    const asks = /[?؟]\s*$/.test(sentence.text) || matchWords(pack.request, sentence.text);
    if (!asks || (matchWords(pack.known, sentence.text) && !/[?؟]\s*$/.test(sentence.text))) return [];
    return (Object.entries(pack.slots) as Array<[Slot, string]>)
      .filter(([, words]) => {
        const noun = matchWords(words, sentence.text);
        return noun !== null && !MEANS.test(sentence.text.slice(Math.max(0, noun.index - 16), noun.index));
      })
      .map(([slot]) => ({ slot, start: sentence.start, end: sentence.end }));
  });
}

/** What an interaction asks for in its author's own words. */
export const asksIn = perInteraction((one, pack: LedgerPack | undefined): Ask[] =>
  detectAsks(one.text, pack, ownWordsOf(one)),
);
