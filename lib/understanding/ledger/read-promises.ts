import type { Interaction } from '../../domain/interaction';
import type { Pledge } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { perInteraction } from '../per-interaction';
import type { MessageSpans } from '../spans/tag-message';
import { sentencesIn } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import { dueIn } from './due-in';
import { keptBy, type Made } from './kept-by';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { promisedIn } from './rules-in';

/** From this chance on a sentence that nothing else knows is a promise, and from this one on one that is known. */
const [SURE, LIKELY] = [0.55, 0.03];

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** Scores from which on a sentence that no rule knows is a promise: with a time, without one; and below which one that a rule knows is none. */
const [DATED, UNDATED, NEVER] = [-3, -0.4, -10];

/** What we said we would do, in our messages and notes. `zone` is the writers' time zone (IANA). */
export function readPromises(
  interactions: readonly Interaction[],
  now: string,
  packOf: PackOf,
  zone: string = 'UTC',
  spansOf: (one: Interaction) => MessageSpans | undefined = () => undefined,
): Pledge[] {
  return interactions.flatMap((one, i) => {
    const pack = packOf(one);
    if (!pack || (one.direction !== 'outbound' && one.direction !== 'note')) return [];
    const spans = spansOf(one);
    const said = madeIn(zone)(one, pack).filter((made) => {
      const chance = spans?.chanceOf('promise', made);
      return chance === undefined ? made.known : chance >= (made.known ? LIKELY : SURE);
    });
    return said.map(({ what, due, call, start, end }): Pledge => {
      const kept = keptBy({ what, due, call, pack }, interactions.slice(i + 1), now, packOf);
      const evidence = { interaction: one.id, start, end };
      return { what, ...(due && { due }), kept, evidence, channel: one.channel, at: one.at };
    });
  });
}

/** What a sentence of ours would promise; `known` where rules and its words as a whole say that it does. */
type Said = Omit<Made, 'pack'> & Span & { known: boolean };
type MadeIn = (one: Interaction, pack: LedgerPack) => Said[];
const byZone = new Map<string, MadeIn>();

function madeIn(zone: string): MadeIn {
  const known = byZone.get(zone);
  if (known) return known;
  const made: MadeIn = perInteraction((one, pack: LedgerPack) => {
    const promised = promisedIn(one, pack);
    return sentencesIn(one.text, ownWordsOf(one)).flatMap(({ text, start, end }, i): Said[] => {
      if (/[?؟]$/.test(text) || !/\s/.test(text)) return [];
      const due = dueIn(withoutSince(text, pack), one.at, pack, zone);
      const known = isPromise(text, due, one, pack, promised[i]!);
      return [{ what: text, due, call: matchWords(pack.call, text) !== null, start, end, known }];
    });
  });
  byZone.set(zone, made);
  return made;
}

function isPromise(text: string, due: string | undefined, one: Interaction, pack: LedgerPack, score: number): boolean {
  const call = matchWords(pack.call, text) !== null;
  const advised = matchWords(pack.advice, text) !== null;
  // "Advised to change the channel, will try tonight": in a note that is what the customer will do.
  if (one.direction === 'note' && advised && !call) return false;
  const known = matchWords(pack.promise, text) && (due || (call && one.direction === 'outbound' && !advised));
  return score >= (known ? NEVER : due ? DATED : UNDATED);
}

function withoutSince(text: string, pack: LedgerPack): string {
  const since = matchWords(pack.told?.['since-when'], text);
  return since ? text.slice(0, since.index) + text.slice(since.index + since[0].length) : text;
}
