import { matchWords } from '../../understanding/ledger/match-words';
import { conditionWords } from './words/conditions';

/**
 * A sentence with the clauses blanked out that promise nothing: what is denied, looked into or up to others. A denial holds for its own
 * clause ("we can not say why, but we refund you" refunds); a condition also for the clause beside it ("once it is closed, we refund
 * you"), as far as the next turn. Same length, same offsets.
 */
export function unhedged(text: string, hedge: string, language: string): string {
  const { condition, courtesy, turn } = conditionWords(language);
  const clauses = clausesOf(text, turn);
  const conditional = (clause: string) => matchWords(condition, clause) !== null && !matchWords(courtesy, clause);
  let holds = false;
  return clauses
    .map((clause, i) => {
      if (i > 0 && (clause.startsWith(';') || matchWords(`(?<=^[ ,]{0,2})(?:${turn})`, clause))) holds = false;
      holds ||= conditional(clause);
      const next = clauses[i + 1];
      const isConditioned = next !== undefined && conditional(next) && startsWith(condition, next);
      const own = matchWords(courtesy, clause) ? clause.replace(matchWords(condition, clause)?.[0] ?? '', ' ') : clause;
      return holds || isConditioned || matchWords(hedge, own) ? ' '.repeat(clause.length) : clause;
    })
    .join('');
}

function startsWith(words: string, clause: string): boolean {
  return matchWords(`(?<=^[ ,]{0,2})(?:${words})`, clause) !== null;
}

/** The clauses with what parts them at their beginning. */
function clausesOf(text: string, turn: string): string[] {
  return text.split(new RegExp(`(?=[,;،؛](?!\\p{N}))|(?<=[\\p{L}\\p{N}])(?= (?:${turn})(?![\\p{L}\\p{N}]))`, 'iu'));
}
