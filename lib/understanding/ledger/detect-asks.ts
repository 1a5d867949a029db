import type { Slot } from '../../domain/reading';
import type { LedgerPack } from './ledger-pack';
import { sentencesIn } from '../text/clauses';
import { matchWords } from './match-words';

/** What a text of ours asks the customer for, with the sentence that asks. UTF-16 offsets. */
export interface Ask {
  slot: Slot;
  start: number;
  end: number;
}

/** Slots that a text asks for. A statement about something known ("your order number is …") asks nothing. */
export function detectAsks(text: string, pack: LedgerPack | undefined): Ask[] {
  if (!pack) return [];
  return sentencesIn(text, [{ start: 0, end: text.length }]).flatMap((sentence) => {
    const asks = /[?؟]\s*$/.test(sentence.text) || matchWords(pack.request, sentence.text);
    if (!asks || (matchWords(pack.known, sentence.text) && !/[?؟]\s*$/.test(sentence.text))) return [];
    return (Object.entries(pack.slots) as Array<[Slot, string]>)
      .filter(([, words]) => matchWords(words, sentence.text))
      .map(([slot]) => ({ slot, start: sentence.start, end: sentence.end }));
  });
}
