import type { Interaction } from '../../domain/interaction';
import type { Pledge } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { clausesOf, sentencesIn } from '../text/clauses';
import { perInteraction } from '../per-interaction';
import { ownTextOf, ownWordsOf } from '../text/own-words-of';
import { dueIn } from './due-in';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** What we said we would do, in our messages and notes, with a time; a call back also without one. `zone` is the writers' time zone (IANA). */
export function readPromises(
  interactions: readonly Interaction[],
  now: string,
  packOf: PackOf,
  zone: string = 'UTC',
): Pledge[] {
  return interactions.flatMap((one, i) => {
    const pack = packOf(one);
    if (!pack || (one.direction !== 'outbound' && one.direction !== 'note')) return [];
    return madeIn(zone)(one, pack).map(({ start, end, ...made }): Pledge => {
      const kept = keptBy({ ...made, pack }, interactions.slice(i + 1), now, packOf);
      const evidence = { interaction: one.id, start, end };
      return { what: made.what, ...(made.due && { due: made.due }), kept, evidence, channel: one.channel, at: one.at };
    });
  });
}

type MadeIn = (one: Interaction, pack: LedgerPack) => Array<Omit<Made, 'pack'> & Span>;
const byZone = new Map<string, MadeIn>();

function madeIn(zone: string): MadeIn {
  const known = byZone.get(zone);
  if (known) return known;
  const made: MadeIn = perInteraction((one, pack: LedgerPack) =>
    sentencesIn(one.text, ownWordsOf(one)).flatMap(({ text, start, end }) => {
      if (/[?؟]$/.test(text) || !matchWords(pack.promise, text)) return [];
      const due = dueIn(text, one.at, pack, zone);
      const call = matchWords(pack.call, text) !== null;
      if (!due && !(call && one.direction === 'outbound' && !matchWords(pack.advice, text))) return [];
      return [{ what: text, due, call, start, end }];
    }),
  );
  byZone.set(zone, made);
  return made;
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
  // "The technician came on Friday", told on Monday: it was kept when it was due, not when it was told.
  if (later.some((one) => one.direction === 'inbound' && tellsOf(one, made.what, packOf(one) ?? made.pack)))
    return 'yes';
  if (due) return now > due ? 'no' : 'open';
  const complaint = later.some(
    (one) => one.direction === 'inbound' && signsOf(one, packOf(one) ?? made.pack).undelivered,
  );
  return complaint ? 'no' : 'open';
}

/** What a text says of things promised: that they came about, that they did not, that it is about a call. */
const signsOf = perInteraction((one, pack: LedgerPack) => {
  const text = ownTextOf(one).slice(0, 2000);
  return {
    delivered: matchWords(pack.delivered, text) !== null,
    undelivered: matchWords(pack.undelivered, text) !== null,
    call: matchWords(pack.call, text) !== null,
  };
});

function keeps(one: Interaction, { what, call, pack: wrote }: Made, pack: LedgerPack): boolean {
  const signs = signsOf(one, pack);
  if (one.direction === 'inbound') return signs.delivered && !signs.undelivered;
  if (one.direction === 'event') return signs.delivered || shareWord(what, one.text.slice(0, 2000));
  // A call is kept by a call, an answer by any answer, a thing by words that it was done.
  if (call) return (one.channel === 'phone' && !signs.undelivered) || (signs.delivered && signs.call);
  if (matchWords(wrote.answer, what)) return one.direction === 'outbound';
  return signs.delivered;
}

// Too late is not as promised.
const LATE =
  /(?<!\p{L})(?:late|finally|at last|zu spät|endlich|verspätet|en retard|enfin|tarde|por fin|finalmente|atras\p{L}{1,8}|أخيرا|متأخر)/iu;

/** A clause of the customer's that says that the very thing promised came about. */
function tellsOf(one: Interaction, what: string, pack: LedgerPack): boolean {
  // The day alone is not the thing: "Friday came and went".
  const thing = pack.weekdays.reduce((text, day) => withoutWords(text, day), what);
  return toldClauses(one, pack).some((clause) => shareStem(thing, clause));
}

const toldClauses = perInteraction((one, pack: LedgerPack) =>
  sentencesIn(one.text, ownWordsOf(one))
    .slice(0, 20)
    .flatMap((sentence) => clausesOf(sentence))
    .map(({ text }) => text)
    .filter(
      (text) =>
        !/[?؟]/.test(text) &&
        matchWords(pack.delivered, text) !== null &&
        matchWords(pack.undelivered, text) === null &&
        !LATE.test(text),
    ),
);

function withoutWords(text: string, words: string): string {
  const found = matchWords(words, text);
  return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
}

function shareStem(one: string, other: string): boolean {
  const stems = stemsOf(one);
  return [...stemsOf(other)].some((stem) => stems.has(stem));
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,30}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/^و?ال(?=\p{L}{3})/u, '').slice(0, 5)));
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{5,}/gu));
  return (other.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word));
}
