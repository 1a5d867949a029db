import type { Interaction } from '../../domain/interaction';
import type { Pledge } from '../../domain/reading';
import { perInteraction } from '../per-interaction';
import { judgePromise } from '../promise/judge-promise';
import { clausesOf, type Sentence, sentencesIn } from '../text/clauses';
import { ownTextOf, ownWordsOf } from '../text/own-words-of';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** A promise as it was made: its words, when it falls due (ISO 8601), whether it is one to call, and the words of its language. */
export interface Made {
  what: string;
  due: string | undefined;
  call: boolean;
  pack: LedgerPack;
}

const MOST_SENTENCES = 20;
/** Scores from which on a clause says so beyond doubt, where the thing promised is named beside it, and where a rule says so too, and where it is named and nothing is complained of. */
const [SURE, NAMED, RULED, LIKELY] = [1, 0, -1, -1.5];
/** How far below a sentence of ours may stand that a rule takes for words that it was done. */
const DOUBT = 4;

/** Only what came later tells: a call or an answer of ours in time, words that it was done, or the customer's that it was not. */
export function keptBy(made: Made, later: readonly Interaction[], now: string, packOf: PackOf): Pledge['kept'] {
  const { due } = made;
  const fits = (one: Interaction) => packOf(one) ?? made.pack;
  if (later.some((one) => (!due || one.at <= due) && keeps(one, made, fits(one)))) return 'yes';
  // "The technician came on Friday", told on Monday: it was kept when it was due, not when it was told.
  const inbound = later.filter((one) => one.direction === 'inbound');
  const complaint = inbound.some((one) => signsOf(one, fits(one)).undelivered);
  if (inbound.some((one) => tellsOf(one, made, fits(one), complaint))) return 'yes';
  if (due) return now > due ? 'no' : 'open';
  return complaint ? 'no' : 'open';
}

/** What a text says of things promised: that they did not come about, that we did what we said (a score), that it is about a call. */
const signsOf = perInteraction((one, pack: LedgerPack) => ({
  undelivered:
    matchWords(pack.undelivered, ownTextOf(one).slice(0, 2000)) !== null ||
    (one.direction === 'inbound' && saysMissing(one, pack)),
  done: one.direction === 'inbound' ? Number.NEGATIVE_INFINITY : doneIn(one, pack),
  call: matchWords(pack.call, ownTextOf(one).slice(0, 2000)) !== null,
}));

function saysMissing(one: Interaction, pack: LedgerPack): boolean {
  return partsOf(one).some(({ text }) => judgePromise(['missing'], text, 'customer', pack).missing >= SURE);
}

/** How surely we say that we did what we said; a rule that says so too is believed. */
function doneIn(one: Interaction, pack: LedgerPack): number {
  const author = one.direction === 'note' ? 'note' : 'us';
  const scores = [...partsOf(one), ...clausesIn(one)].map(({ text }) => {
    const { done } = judgePromise(['done'], text, author, pack);
    return done >= NAMED - DOUBT && matchWords(pack.delivered, text) !== null ? Math.max(done, NAMED) : done;
  });
  return Math.max(...scores, Number.NEGATIVE_INFINITY);
}

function partsOf(one: Interaction): Sentence[] {
  return sentencesIn(one.text, ownWordsOf(one)).slice(0, MOST_SENTENCES).filter(hasWords);
}

function clausesIn(one: Interaction): Sentence[] {
  return partsOf(one).flatMap(clausesOf).filter(hasWords);
}

/** One word alone ("Rad.", "Hr.") tells nothing. */
function hasWords({ text }: Sentence): boolean {
  return /\p{L}\P{L}+\p{L}{2}/u.test(text);
}

function keeps(one: Interaction, { what, due, call, pack: wrote }: Made, pack: LedgerPack): boolean {
  const signs = signsOf(one, pack);
  if (one.direction === 'inbound')
    return due !== undefined && !signs.undelivered && toldClauses(one, pack).some((told) => isTold(told, call, pack));
  const done = signs.done >= NAMED;
  if (one.direction === 'event') return done || shareWord(what, one.text.slice(0, 2000));
  const phoned = one.channel === 'phone' && !signs.undelivered;
  // A call is kept by a call, an answer by any answer, a thing by words that it was done.
  if (call) return phoned || (done && signs.call);
  if (matchWords(wrote.answer, what)) return one.direction === 'outbound' || (phoned && signs.done >= SURE);
  return done;
}

/** Whether a clause may tell of a promise like this: thanks for a call keep no other promise. */
function isTold({ text, ruled, own, came }: Told, call: boolean, pack: LedgerPack): boolean {
  return ruled && !own && came >= RULED && (call || matchWords(pack.call, text) === null);
}

interface Told {
  text: string;
  ruled: boolean;
  own: boolean;
  came: number;
}

// Too late is not as promised.
const LATE =
  /(?<!\p{L})(?:late|finally|at last|zu spät|endlich|verspätet|en retard|enfin|tarde|por fin|finalmente|atras\p{L}{1,8}|أخيرا|متأخر)/iu;

/** A clause of the customer's that says that the very thing promised came about; where they complain of nothing, one that does not name it will do. */
function tellsOf(one: Interaction, { what, call, due }: Made, pack: LedgerPack, complaint: boolean): boolean {
  // The day alone is not the thing: "Friday came and went".
  const thing = pack.weekdays.reduce((text, day) => withoutWords(text, day), what);
  return toldClauses(one, pack).some(({ text, ruled, came }) => {
    if (shareStem(thing, text)) return ruled || (!complaint && came >= LIKELY);
    const called = matchWords(pack.call, text) !== null;
    if (call && called) return came >= NAMED;
    return due !== undefined && !complaint && came >= SURE && !called;
  });
}

/** What the customer tells as having come about: by a rule, or by how surely. */
const toldClauses = perInteraction((one, pack: LedgerPack): Told[] =>
  clausesIn(one)
    .filter(({ text }) => !/[?؟]/.test(text) && matchWords(pack.undelivered, text) === null && !LATE.test(text))
    .flatMap(({ text }) => {
      const { came, missing } = judgePromise(['came', 'missing'], text, 'customer', pack);
      const ruled = matchWords(pack.delivered, text) !== null;
      // "I have replaced the cable" is the customer's own deed.
      const own = matchWords(pack.acts?.did, text) !== null;
      return ruled || (came >= LIKELY && missing < SURE) ? [{ text, ruled, own, came }] : [];
    }),
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
