import { capitalized } from '../capitalized';
import type { Move, SlotValue } from '../../domain/reply';
import { defaultGuidance } from '../../guidance/default/default-guidance';
import { wordingIn } from '../../guidance/document';
import type { PromiseKind } from '../plan/promise-kind';
import { beginsWithWish } from '../plan/wish-in';
import type { LanguagePack, Moment } from './language-pack';
import { embeddedQuestion } from './indirect/embedded';
import { lowerFirst } from './lower-first';
import { momentOf } from './moment-of';
import { retell, swapPersons } from './retell';

export interface FillContext {
  pack: LanguagePack;
  polite: boolean;
  formal: boolean;
  now: string;
  timeZone: string;
  /** When the interaction a quote comes from was written. */
  writtenAt: (interaction: string) => string | undefined;
}

/** The words of each slot: one wording, or several that mean the same. */
export type SlotWords = Record<string, string | string[]>;

/** The words of each slot, and whether they speak of several things. Slots without a wording in this language stay out. */
export function fillSlots(slots: Move['slots'], context: FillContext): { words: SlotWords; plural: boolean } {
  const { pack } = context;
  const words: Record<string, string | string[] | undefined> = {};
  for (const [name, { value }] of Object.entries(slots))
    words[name] = FILLERS[name]?.(value, context, slots) ?? words[name];
  const steps = stepWords(slots, pack);
  const needs = numbered(slots, 'need').map((slot) => pack.needs[slot] ?? pack.needs.open!);
  const known = numbered(slots, 'slot').map((slot, index) =>
    pack.known[slot]?.replace('{value}', numbered(slots, 'value')[index] ?? ''),
  );
  const questions = numbered(slots, 'q').flatMap((one) => quoted(one, pack) ?? []);
  Object.assign(words, {
    steps: steps && pack.list(steps),
    needs: needs.length > 0 ? pack.list(needs) : undefined,
    known: known.length > 0 ? pack.list(known.filter((one) => one !== undefined)) : undefined,
    questions: questions.length > 0 ? pack.list(questions) : undefined,
    asks: asksOf(numbered(slots, 'q'), context),
    ...theirWords(slots, context),
    ...nameWords(slots),
    textFirst: slots.text && capitalized(bare(slots.text.value)),
    ...promiseWords(slots, pack),
    wish: wishOf(slots, context),
    ...thingWords(slots, context),
    fragment: slots.fragment && pack.quote(slots.fragment.value),
  });
  const several = Math.max(steps?.length ?? 0, needs.length, known.length, questions.length) > 1;
  return {
    words: Object.fromEntries(
      Object.entries(words).filter((entry): entry is [string, string | string[]] => Boolean(entry[1]?.length)),
    ),
    plural: several,
  };
}

type Filler = (value: string, context: FillContext, slots: Move['slots']) => string | string[] | undefined;

const dated: Filler = (value, context) => context.pack.date(momentOf(value, context, 'day'));
const bare = (value: string) => value.trim().replace(/[.\s]+$/, '');
const asIs: Filler = bare;

/** A shipped step in its wordings; a lead's step as the lead wrote it. */
const stepOf: Filler = (value, { pack }, { step }) => {
  const shipped = defaultGuidance.procedures.find(({ id }) => id === step?.rule);
  const own = shipped && wordingIn(shipped.say[0]!, pack.code) === value ? (pack.otherSteps?.[shipped.id] ?? []) : [];
  return [value, ...own].map(bare);
};

const FILLERS: Record<string, Filler> = {
  date: dated,
  since: dated,
  made: dated,
  due: dated,
  when: (value, context, slots) =>
    context.pack.by(momentOf(value, context, (slots.precision?.value ?? 'hour') as Moment['precision'])),
  count: asIs,
  status: (value, { pack }) => pack.statuses[value],
  order: asIs,
  text: asIs,
  step: stepOf,
  to: asIs,
  what: asIs,
  agent: asIs,
  brand: asIs,
  colleague: asIs,
  amount: (value, { pack }) => {
    const [amount, currency] = value.split(' ');
    const whole = Number.isInteger(Number(amount)) ? { maximumFractionDigits: 0 } : {};
    return new Intl.NumberFormat(pack.code === 'ar' ? 'ar-u-nu-latn' : pack.code, {
      style: 'currency',
      currency: currency!,
      ...whole,
    }).format(Number(amount));
  },
  span: (value, { pack }) => {
    const [count, unit] = value.split(' ');
    return pack.span(Number(count), unit!);
  },
};

/** The first of the customer's clauses that can be told back, and what their words are about. */
function theirWords(slots: Move['slots'], context: FillContext): Record<string, string | undefined> {
  const { count } = slots;
  const nth = count && context.pack.nth(Number(count.value));
  const times = count && context.pack.times(Number(count.value));
  const theirs = ['words', 'words2', 'words3', 'words4', 'words5', 'words6'].flatMap((name) => slots[name] ?? []);
  if (theirs.length === 0) return { nth, times };
  const clause = theirs.map((one) => toldBack(one, context)).find((one) => one !== undefined);
  return { nth, times, clause, clauseFirst: clause && capitalized(clause) };
}

function toldBack({ value, evidence }: SlotValue, { pack, polite, now, writtenAt }: FillContext): string | undefined {
  const at = evidence && writtenAt(evidence.interaction);
  const sameDay = at !== undefined && Date.parse(now) - Date.parse(at) < 14 * 3_600_000;
  const clause = retell(value, pack.retell, polite, sameDay);
  return clause && lowerFirst(clause, pack.code);
}

/** The noun of the newest message that has one, and the first two of all of them. */
function thingWords(slots: Move['slots'], { pack, polite }: FillContext): Record<string, string | undefined> {
  const all = [...new Set(numbered(slots, 'about').flatMap((text) => pack.things?.(text, polite) ?? []))];
  // Beside words of theirs that name it already it would be named twice.
  const told = slots.fragment?.value.toLowerCase() ?? '';
  const thing = all.find((one) => !told.includes(one.toLowerCase().split(' ').at(-1)!));
  return { thing, things: all.length > 1 ? pack.list(all.slice(0, 2)) : undefined };
}

/** The questions as clauses of ours; `undefined` when one of them can't be turned, which then are quoted. */
function asksOf(questions: string[], { pack, polite }: FillContext): string | undefined {
  const told = questions.map(
    (one) => embeddedQuestion(one, pack.code, pack.retell, polite) ?? pack.indirect?.(one, polite),
  );
  return told.length > 0 && told.every((one) => one !== undefined) ? pack.list(told) : undefined;
}

function nameWords({ name }: Move['slots']): Record<string, string | undefined> {
  const full = name?.value.trim();
  // A display name may hold anything; only what can be a name is used as one.
  return full && /^[\p{L}\p{M} .'’-]{1,60}$/u.test(full) ? { full, name: full.split(/\s+/)[0] } : { name: undefined };
}

function promiseWords({ promise }: Move['slots'], pack: LanguagePack): Record<string, string | undefined> {
  const [one, the] = pack.promises[promise?.value as PromiseKind] ?? [];
  return { promise: one, thePromise: the };
}

/** One clause, of a length that is taken in at once. */
const MOST_TOLD = 13;

/** Requests told back as a sentence ("you'd like us to cancel the order"), where each of at most two can be. */
function wishOf(slots: Move['slots'], context: FillContext): string | undefined {
  const told = numbered(slots, 'q').map((one) => wishToldBack(one, context));
  return told.length > 0 && told.length < 3 && told.every((one) => one !== undefined)
    ? context.pack.list(told)
    : undefined;
}

function wishToldBack(request: string, context: FillContext): string | undefined {
  const text = request.replace(/[.!?\s]+$/, '');
  if (text.split(/\s+/).length > MOST_TOLD) return undefined;
  const { retell: rules, code } = context.pack;
  const [beginning, rest] = context.pack.wish?.(text) ?? [];
  if (beginning && rest) {
    const turned = swapPersons(rest, rules, context.polite);
    return turned && beginning + turned;
  }
  // Only what begins as a wish is told back as one.
  if (!beginsWithWish(text)) return undefined;
  const turned = retell(text, rules, context.polite, true);
  return turned && lowerFirst(turned, code);
}

/** Each fix by its noun; one that no language names stays unsaid: its own words are in the customer's person. */
function stepWords(slots: Move['slots'], pack: LanguagePack): string[] | undefined {
  const named = numbered(slots, 'step')
    .map((step) => pack.steps[step])
    .filter((one) => one !== undefined);
  return named.length > 0 ? named : undefined;
}

function numbered(slots: Move['slots'], name: string): string[] {
  return [1, 2, 3, 4, 5].flatMap((index) => slots[`${name}${index}`]?.value ?? []);
}

const MOST_WORDS = 16;
const MOST_CHARACTERS = 120;

function quoted(text: string, pack: LanguagePack): string | undefined {
  const short = shortened(text);
  return short ? pack.quote(short) : undefined;
}

/** A quote of a length that can be read in passing, without control and direction characters. Empty when no letter is left. */
function shortened(text: string): string {
  const clean = text
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(clean)) return '';
  const words = clean.split(' ');
  const short = words.slice(0, MOST_WORDS).join(' ').slice(0, MOST_CHARACTERS);
  return short.length < clean.length ? `${short.trim()} …` : short;
}
