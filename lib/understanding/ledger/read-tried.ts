import type { Interaction } from '../../domain/interaction';
import type { Tried } from '../../domain/reading';
import { sentencesIn } from '../text/clauses';
import { perInteraction } from '../per-interaction';
import { ownWordsOf } from '../text/own-words-of';
import { detectSteps, outcomeIn, type StepMention } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import type { Writer } from './mode-of';

type PackOf = (one: Interaction) => LedgerPack | undefined;

const WRITERS: Record<Interaction['direction'], Writer | undefined> = {
  inbound: 'customer',
  outbound: 'us',
  note: 'note',
  event: undefined,
};

const mentionsOf = perInteraction((one, pack: LedgerPack): StepMention[] => {
  const writer = WRITERS[one.direction];
  return writer ? detectSteps(one.text, ownWordsOf(one), pack, writer) : [];
});
const sentencesOf = perInteraction((one, pack: LedgerPack) =>
  sentencesIn(one.text, ownWordsOf(one))
    .slice(0, 6)
    .map((sentence) => ({
      sentence,
      outcome: outcomeIn(sentence.text, pack),
      later: matchWords(pack.later, sentence.text) !== null,
    })),
);

/** Fixes that were tried, with what came of them; one that was only suggested says so. Oldest first, each step once. */
export function readTried(interactions: readonly Interaction[], packOf: PackOf): Tried[] {
  const found = interactions.flatMap((one) => {
    const pack = packOf(one);
    const writer = WRITERS[one.direction];
    if (!pack || !writer) return [];
    return mentionsOf(one, pack).flatMap((mention): Tried[] => {
      // What we did or know already is no news of the customer's: only what we ask for stands.
      if (writer === 'us' && mention.done) return [];
      const tried = toTried(one, mention);
      return [mention.done ? tried : settled(tried, one, interactions, packOf)];
    });
  });
  return found.filter((one, i) => !found.some((other, k) => k !== i && replaces(other, k, one, i)));
}

function toTried(one: Interaction, { step, label, done, outcome, start, end }: StepMention): Tried {
  return {
    step,
    label,
    // Who writes to us after a fix and says nothing of its outcome writes because the trouble is still there.
    outcome: done ? (outcome ?? 'failed') : 'only-suggested',
    evidence: { interaction: one.id, start, end },
    channel: one.channel,
    at: one.at,
    confidence: outcome ? 0.9 : 0.7,
  };
}

/** "Please restart it", and in the customer's next message "that did not help": the answer says what came of it. */
function settled(tried: Tried, asked: Interaction, interactions: readonly Interaction[], packOf: PackOf): Tried {
  const answer = interactions.find(
    (other) => other.at > tried.at && other.direction === 'inbound' && other.conversation === asked.conversation,
  );
  const pack = answer && packOf(answer);
  if (!answer || !pack) return tried;
  // An answer that names fixes of its own speaks of those.
  if (mentionsOf(answer, pack).length) return tried;
  for (const { sentence, outcome, later } of sentencesOf(answer, pack)) {
    if (!outcome || (later && outcome !== 'failed')) continue;
    const evidence = { interaction: answer.id, start: sentence.start, end: sentence.end };
    return { ...tried, outcome, evidence, channel: answer.channel, at: answer.at, confidence: 0.8 };
  }
  return tried;
}

// The same step told twice is one entry: the last that was tried, or the last suggestion when none was.
function replaces(other: Tried, otherAt: number, one: Tried, at: number): boolean {
  if (other.step !== one.step) return false;
  const [otherDone, done] = [other.outcome !== 'only-suggested', one.outcome !== 'only-suggested'];
  return otherDone === done ? otherAt > at : otherDone;
}
