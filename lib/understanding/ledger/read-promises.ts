import type { Interaction } from '../../domain/interaction';
import type { Pledge } from '../../domain/reading';
import { sentencesIn } from '../text/clauses';
import { ownWords } from '../text/own-words';
import { dueIn } from './due-in';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** What we said we would do, in our messages and notes, with a time; a call back also without one. */
export function readPromises(interactions: readonly Interaction[], now: string, packOf: PackOf): Pledge[] {
  return interactions.flatMap((one, i) => {
    const pack = packOf(one);
    if (!pack || (one.direction !== 'outbound' && one.direction !== 'note')) return [];
    return sentencesIn(one.text, ownWords(one.text)).flatMap(({ text, start, end }): Pledge[] => {
      if (/[?؟]$/.test(text) || !matchWords(pack.promise, text)) return [];
      const due = dueIn(text, one.at, pack);
      const call = matchWords(pack.call, text) !== null;
      if (!due && !(call && one.direction === 'outbound' && !matchWords(pack.advice, text))) return [];
      const kept = keptBy({ what: text, due, call, pack }, interactions.slice(i + 1), now, packOf);
      const evidence = { interaction: one.id, start, end };
      return [{ what: text, ...(due && { due }), kept, evidence, channel: one.channel, at: one.at }];
    });
  });
}

interface Made {
  what: string;
  due: string | undefined;
  call: boolean;
  pack: LedgerPack;
}

/** Only what came later tells: a call or an answer of ours in time, words that it was done, or the customer's that it was not. */
function keptBy(made: Made, later: readonly Interaction[], now: string, packOf: PackOf): Pledge['kept'] {
  const { due } = made;
  if (later.some((one) => (!due || one.at <= due) && keeps(one, made, packOf(one) ?? made.pack))) return 'yes';
  if (due) return now > due ? 'no' : 'open';
  const complaint = later.some(
    (one) => one.direction === 'inbound' && matchWords((packOf(one) ?? made.pack).undelivered, one.text.slice(0, 2000)),
  );
  return complaint ? 'no' : 'open';
}

function keeps(one: Interaction, { what, call, pack: wrote }: Made, pack: LedgerPack): boolean {
  const text = one.text.slice(0, 2000);
  const done = matchWords(pack.delivered, text) !== null;
  if (one.direction === 'inbound') return done && !matchWords(pack.undelivered, text);
  if (one.direction === 'event') return done || shareWord(what, text);
  // A call is kept by a call, an answer by any answer, a thing by words that it was done.
  if (call)
    return (
      (one.channel === 'phone' && !matchWords(pack.undelivered, text)) || (done && matchWords(pack.call, text) !== null)
    );
  if (matchWords(wrote.answer, what)) return one.direction === 'outbound';
  return done;
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{5,}/gu));
  return (other.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word));
}
