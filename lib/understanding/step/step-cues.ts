import type { Outcome } from '../../domain/reading';
import type { LedgerPack } from '../ledger/ledger-pack';
import { matchWords } from '../ledger/match-words';

/** What the rules found in a sentence. */
export interface RuleFound {
  done: boolean;
  outcome?: Outcome;
}

const sources = new WeakMap<LedgerPack, Array<[cue: string, words: string]>>();

/** Names of what a language's lists and the rules say of a sentence; the same names in every language, so that what one teaches serves all. */
export function stepCues(text: string, pack: LedgerPack, rules: readonly RuleFound[]): string[] {
  const cues = sourcesOf(pack).flatMap(([cue, words]) => (matchWords(words, text) ? [cue] : []));
  if (Object.values(pack.steps).some((words) => matchWords(words, text))) cues.push('steps');
  if (!rules.length) cues.push('no rule');
  for (const { done, outcome } of rules) {
    cues.push(done ? 'rule done' : 'rule told');
    if (outcome) cues.push(`rule ${outcome}`);
  }
  return [...new Set(cues)];
}

function sourcesOf(pack: LedgerPack): Array<[string, string]> {
  const known = sources.get(pack);
  if (known) return known;
  const { deed, acts, outcomes, attempt, fixes, past, noAttempt, not, later, ours, done, advice, promise } = pack;
  const { customer, call, answer, delivered, undelivered, wishes, request } = pack;
  const single = { fixes, past, noAttempt, not, later, ours, done, advice, promise, attempt: attempt?.open };
  const talk = { customer, call, answer, delivered, undelivered, wishes, request, known: pack.known };
  const found = [
    ...Object.entries({ ...single, ...talk }),
    ...Object.entries(deed ?? {}).map(([key, words]) => [`deed ${key}`, words] as const),
    ...Object.entries(acts ?? {}).map(([key, words]) => [`act ${key}`, words] as const),
    ...Object.entries(outcomes).map(([key, words]) => [`came ${key}`, words] as const),
  ].flatMap(([cue, words]): Array<[string, string]> => (words ? [[cue, words]] : []));
  sources.set(pack, found);
  return found;
}
