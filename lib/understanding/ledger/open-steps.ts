import type { Named } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

// Where the thing tried ends and what came of it begins, in the served languages.
const RESULT =
  /\s(?:and (?:it|that|the|nothing|still|was)|but|which|und (?:es|das|nichts)|aber|et (?:ça|rien|toujours)|mais|y (?:no|nada|sigue)|pero|e (?:nada|não)|mas|لكن|ولكن)\s.*$/iu;
const MOST_WORDS = 6;

/** A deed of the customer's that a sentence says was in vain ("I descaled it twice, without success"); `behind` is what the sentence says after the clause. */
export function vainDeeds(clause: string, behind: string, { deed, not }: LedgerPack): Named[] {
  // Most clauses hold no such words: what is quick to look for comes first.
  if (!deed || !matchWords(deed.vain, `${clause} ${behind}`)) return [];
  const did = matchWords(deed.did, clause);
  if (!did || !matchWords(deed.vain, `${clause.slice(did.index)} ${behind}`)) return [];
  if (matchWords(deed.none, clause) || matchWords(not, clause.slice(0, did.index))) return [];
  const label = clause
    .slice(did.index)
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.!?,;:]+$/, '');
  return [{ step: `open:${label.toLowerCase()}`, index: did.index, words: label }];
}

/** Fixes of no canonical kind that a clause says were tried: "I tried a different adapter", "cleaned the filter". */
export function openSteps(clause: string, pack: LedgerPack): Named[] {
  const words = attempted(clause, pack) ?? fixed(clause, pack);
  if (!words) return [];
  const label = words.text
    .replace(RESULT, '')
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.!?,;:]+$/, '');
  if (label.length < 4 || matchWords(pack.noAttempt, label)?.index === 0) return [];
  return [{ step: `open:${label.toLowerCase()}`, index: words.index, words: label }];
}

function attempted(clause: string, { attempt }: LedgerPack): { text: string; index: number } | undefined {
  const open = attempt && matchWords(attempt.open, clause);
  if (!open) return undefined;
  const index = open.index + open[0].length;
  const rest = clause.slice(index);
  const close = attempt.close ? matchWords(attempt.close, rest) : undefined;
  if (close === null) return undefined;
  const text = rest.slice(0, close?.index).trim();
  return text ? { text, index: index + rest.indexOf(text) } : undefined;
}

function fixed(clause: string, pack: LedgerPack): { text: string; index: number } | undefined {
  const found = matchWords(pack.fixes, clause);
  return found ? { text: clause.slice(found.index), index: found.index } : undefined;
}
