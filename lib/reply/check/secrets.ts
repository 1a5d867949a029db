import { matchWords } from '../../understanding/ledger/match-words';
import { contentWords } from '../plan/content-words';
import { SECRET } from './words/secrecy';

const STEM = 5;

/** A content word as secrets are compared: without an Arabic article, and its beginning only. */
export function secretStem(word: string): string {
  return word.replace(/^[وفبل]?ال(?=\p{L}{3})/u, '').slice(0, STEM);
}

/** The stems of what a note calls secret: its sentence with the mark, and the one before where the mark stands alone ("X. Don't tell."). */
export function secretsIn(note: string): string[] {
  const sentences = note.split(/(?<=[.!?؟;])\s+/u);
  return sentences.flatMap((sentence, i) => {
    const mark = matchWords(SECRET, sentence);
    if (!mark) return [];
    const words = contentWords(sentence.replace(mark[0], ' '));
    return [...words, ...(words.length < 2 ? contentWords(sentences[i - 1] ?? '') : [])].map(secretStem);
  });
}
