import { foldText } from '../../lib/domain/fold-text';
import { searchWords, stem } from '../../lib/domain/search-words';

/** A row shows its beginning alone: more of it than is before the first word that was looked for would hide that. */
const BEFORE = 16;
const LONGEST = 160;
/** Further back no word is found by. */
const READ = 20_000;

/** One line of a text in which the first word of the question is seen; its beginning where none stands in it. */
export function gistAround(text: string, question: string): string {
  const line = text.slice(0, READ).replace(/\s+/g, ' ').trim();
  const wanted = searchWords(question);
  const open = /\s$/.test(question) ? undefined : wanted.at(-1);
  const found = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) => {
    const folded = foldText(word);
    return wanted.includes(stem(folded)) || (open !== undefined && folded.startsWith(open));
  });
  const at = found?.index ?? 0;
  if (at <= BEFORE * 2) return line.slice(0, LONGEST);
  const from = line.lastIndexOf(' ', at - BEFORE) + 1 || at;
  return `… ${line.slice(from, from + LONGEST)}`;
}
