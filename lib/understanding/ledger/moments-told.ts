import type { Slot } from '../../domain/reading';
import type { Span } from '../language/tokens';
import type { AnswersPack } from './answers-pack';
import { around } from './around';
import { matchWords } from './match-words';
import { normalizeValue, type TypedValue } from './values';

const MOST = 16;
const BEFORE = 32;
const BEHIND = 24;
// Nothing is needed by a day that is over.
const PAST =
  /last |yesterday|letzte|vorige|vergangen|gestern|derni[eè]r|pass[ée]|hier|pasad|ayer|anoche|passad|ontem|ماضي|فائت|[أا]مس|مبارح|بارحة/iu;
const compiled = new WeakMap<AnswersPack, ReturnType<typeof compile>>();

/** Moments that a text tells with what they are: when it began, a day that suits, or the day by which something is needed. */
export function momentsTold(text: string, pack: AnswersPack): TypedValue[] {
  return [...text.matchAll(wordsOf(pack).moment)].slice(0, MOST).flatMap((match) => {
    const value = match[0].trim();
    const span = { start: match.index, end: match.index + value.length };
    const slot = kindOf(text, span, pack);
    return slot ? [{ slot, value, normalized: normalizeValue(value), ...span }] : [];
  });
}

function kindOf(text: string, span: Span, pack: AnswersPack): Slot | undefined {
  const { since, after, before, behind, event } = wordsOf(pack);
  const lead = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const isEvent = matchWords(event, text.slice(span.start, span.end)) !== null;
  if (matchWords(since, lead) || (isEvent && matchWords(after, lead)))
    return matchWords(pack.waiting, lead) ? undefined : 'since-when';
  if (isEvent) return undefined;
  if (matchWords(before, lead) || matchWords(behind, text.slice(span.end, span.end + BEHIND))) return 'availability';
  return !PAST.test(text.slice(span.start, span.end)) && matchWords(pack.needed, around(text, span))
    ? 'deadline'
    : undefined;
}

function wordsOf(pack: AnswersPack): ReturnType<typeof compile> {
  const known = compiled.get(pack);
  if (known) return known;
  const words = compile(pack);
  compiled.set(pack, words);
  return words;
}

function compile(pack: AnswersPack) {
  return {
    moment: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pack.moment})(?![\\p{L}\\p{N}])`, 'giu'),
    since: `(?:${pack.since})\\s$`,
    after: `(?:${pack.after})\\s$`,
    before: `(?:${pack.suits.before})\\s$`,
    behind: `^(?:${pack.suits.behind})`,
    event: `^(?:${pack.event})`,
  };
}
