import { matchWords } from '../../understanding/ledger/match-words';
import { clausesOf } from '../../understanding/text/clauses';
import type { Sentence } from './sentences';
import { fixingWords } from './words/fixing';

/** What may stand before the verb that tells to do something. */
const LEAD =
  /^(?:(?:and|then|or|so|now|next|first|also|just|simply|und|dann|oder|zuerst|et|puis|ou|ensuite|d['’]abord|y|luego|o|después|primero|e|depois|ou|primeiro|ثم|و|أو)[ ,]+){0,2}/iu;

/** Whether a sentence says that a fix was done already, was in vain, or is spared the customer. */
export function sparesFixes(sentence: string, language: string): boolean {
  return matchWords(fixingWords(language)?.spared, sentence) !== null;
}

/** The clauses of a sentence that lay a fix to the customer; none where it says that it was done, spares it, or speaks of what we do. */
export function suggestedIn(sentence: Sentence, language: string): string | undefined {
  const words = fixingWords(language);
  if (!words || sparesFixes(sentence.text, language)) return undefined;
  const advised = matchWords(words.advises, sentence.text) !== null;
  const clauses = clausesOf(sentence)
    .map(({ text }) => text)
    .filter((text) => !matchWords(words.ours, text));
  const told = advised ? clauses : clauses.filter((text) => isOrder(text, words.orders));
  return told.length ? told.join(' ') : undefined;
}

function isOrder(clause: string, orders: string): boolean {
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  return matchWords(orders, clause.slice(lead))?.index === 0;
}
