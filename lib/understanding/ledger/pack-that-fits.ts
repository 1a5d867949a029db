import { outcomeIn } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/**
 * Of several languages' packs, the one whose words a short note holds most of; the first on a tie. Shorthand has too few small words to
 * tell its language by them.
 */
export function packThatFits(text: string, packs: ReadonlyArray<LedgerPack | undefined>): LedgerPack | undefined {
  const known = packs.filter((pack) => pack !== undefined);
  const scores = known.map((pack) => scoreOf(text.slice(0, 600), pack));
  return known[scores.indexOf(Math.max(...scores))];
}

function scoreOf(text: string, pack: LedgerPack): number {
  const steps = Object.values(pack.steps).filter((words) => matchWords(words, text)).length;
  const other = [pack.done, pack.promise, pack.call, pack.customer].filter((words) => matchWords(words, text)).length;
  return steps * 2 + other + (outcomeIn(text, pack) ? 2 : 0);
}
