import type { Named } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import type { Writer } from './mode-of';

const MOST_WORDS = 6;

/** A deed of no canonical kind that a clause names ("descaled it", "splitting the file", "a different socket"). It counts only with what came of it. */
export function actIn(clause: string, { acts }: LedgerPack, writer: Writer): Named | undefined {
  if (!acts || writer === 'us') return undefined;
  const found = matchWords(acts.did, clause) ?? matchWords(acts.doing, clause) ?? matchWords(acts.other, clause);
  if (!found || matchWords(acts.none, clause)) return undefined;
  const words = clause
    .slice(found.index)
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.!?,;:]+$/, '');
  return { step: `open:${words.toLowerCase()}`, index: found.index, words };
}

/** Whether a text says, beside the plain words of failing, that the trouble is still there ("but it still trips"). */
export function persistsIn(text: string, { acts }: LedgerPack): boolean {
  return acts !== undefined && matchWords(acts.persists, text) !== null;
}
