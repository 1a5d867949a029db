import type { Interaction } from '../../domain/interaction';
import type { Pledge } from '../../domain/reading';
import { sentencesIn } from '../text/clauses';
import { ownWords } from '../text/own-words';
import { dueIn } from './due-in';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/** What we said we would do, in our messages and notes; kept when we were heard from before it was due. */
export function readPromises(
  interactions: readonly Interaction[],
  now: string,
  packOf: (one: Interaction) => LedgerPack | undefined,
): Pledge[] {
  return interactions
    .filter((one) => one.direction === 'outbound' || one.direction === 'note')
    .flatMap((one) => {
      const pack = packOf(one);
      if (!pack) return [];
      return sentencesIn(one.text, ownWords(one.text)).flatMap((sentence) => {
        const due = dueIn(sentence.text, one.at, pack);
        if (!due || !matchWords(pack.promise, sentence.text)) return [];
        const evidence = { interaction: one.id, start: sentence.start, end: sentence.end };
        return [
          {
            what: sentence.text,
            due,
            kept: keptBy(one, due, interactions, now),
            evidence,
            channel: one.channel,
            at: one.at,
          },
        ];
      });
    });
}

function keptBy(made: Interaction, due: string, interactions: readonly Interaction[], now: string): Pledge['kept'] {
  const answered = interactions.some((one) => one.direction === 'outbound' && one.at > made.at && one.at <= due);
  if (answered) return 'yes';
  return now > due ? 'no' : 'open';
}
