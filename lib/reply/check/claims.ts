import type { Span } from '../../understanding/language/tokens';
import { matchWords } from '../../understanding/ledger/match-words';
import type { Sentence } from './sentences';
import { specificsIn } from './specifics';
import { AS_A_RULE, DAY, DUE } from './words/arranging';
import { claimingWords } from './words/claiming';
import { CLOCK, COUNTED, DATE, DURATION, VERSION } from './words/figures';
import { instructingWords } from './words/instructing';

/** A statement of a draft that somebody must have told the writer: a length of time, a figure, or what a business lays down. */
export interface Claim extends Span {
  kind: 'duration' | 'clock' | 'date' | 'version' | 'count' | 'ruled';
  text: string;
}

/** In the order in which they claim their characters. */
const FIGURES: ReadonlyArray<[Claim['kind'], RegExp]> = [
  ['clock', CLOCK],
  ['duration', DURATION],
  ['date', DATE],
  ['version', VERSION],
  ['count', COUNTED],
];
/** When the writer does something is theirs to say. */
const TIMES = new Set<Claim['kind']>(['duration', 'clock', 'date']);
// "Hold it for 30 seconds" tells how a thing is done; "before 11" says when; "1." counts steps.
const NO_FIGURE =
  /^\s?(?:seconds?|secs?|sekunden?|secondes?|segundos?|ثوان\p{L}*|ثانية)(?!\p{L})|^[.)]\s|^[/:]|^ ?(?:st|nd|rd|th)(?!\p{L})|^-?\p{L}|^#/iu;
const BEFORE_A_TIME =
  /(?:before|by|until|at|around|between|between \d{1,2} and|zwischen|entre|entre \d{1,2} [ye]t?|vor|bis|um|gegen|avant|vers|à|antes de las?|a las?|até às?|antes das?|às|الساعة) $/iu;

// "Avant le 20", "até dia 30".
function isDay(figure: string, before: string, after: string): boolean {
  return Number(figure) <= 31 && DUE.test(before) && /^(?:[.,;:!)]|$)/u.test(after);
}

const IS_CALLED = /(?<!\p{L})(?:\p{L}{4,}|ال\p{L}+) $/u;
// "8 to 12 o'clock", "entre 4 y 5".
const TO_A_TIME =
  /^ ?(?:-|–|to|and|bis|und|et|à|y|a|e) (?:las |às |as )?\d{1,2}(?: ?(?:am|pm|h|uhr|o'clock)|[.,;!]|$| (?:de|in|del|da) )/iu;

/** The claims of one sentence, in its order, none overlapping; a question claims nothing. Linear in the sentence. */
export function claimsIn(sentence: Sentence, language: string): Claim[] {
  const words = claimingWords(language);
  if (!words || /[?؟]["”»]?$/u.test(sentence.text)) return [];
  const { text } = sentence;
  const isOurs = [words.ourStep, words.contact].some((source) => matchWords(source, text) !== null);
  // One hour alone is when something is arranged for; two, or an hour of opening, are told of the business.
  const isArranged = (text.match(CLOCK) ?? []).length === 1 && !matchWords(words.hours, text);
  const isAppointment = matchWords(DAY, text) !== null && !matchWords(words.hours, text);
  const isInstruction = matchWords(instructingWords(language), text) !== null;
  const isRule = matchWords(AS_A_RULE, text) !== null;
  const taken: Span[] = specificsIn(text);
  const found = FIGURES.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): Claim[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => start < one.end && end > one.start)) return [];
      taken.push({ start, end });
      const before = text.slice(Math.max(0, start - 24), start);
      const isTime =
        TIMES.has(kind) ||
        BEFORE_A_TIME.test(before) ||
        TO_A_TIME.test(text.slice(end, end + 24)) ||
        isDay(match[0], before, text.slice(end));
      if (
        (isTime && (isOurs || (isAppointment && kind !== 'duration'))) ||
        (kind === 'clock' && isArranged) ||
        // By when something is to be done is the writer's to say, unless it is so for everybody.
        (isTime && !isRule && DUE.test(before)) ||
        // "Row 14", "planche 9" calls a thing by its number.
        (kind === 'count' &&
          IS_CALLED.test(before) &&
          /^(?:[.,;:!)»"]|$| (?:\p{Ll}{1,3}|\p{L}{2}) )/u.test(text.slice(end))) ||
        // What to press, dial or wait for is how a thing is done.
        (kind !== 'version' && isInstruction) ||
        (kind === 'count' && NO_FIGURE.test(text.slice(end, end + 12)))
      )
        return [];
      return [{ kind, text: match[0], start: sentence.start + start, end: sentence.start + end }];
    }),
  );
  if (found.length || isOurs || isInstruction || /!$|>/u.test(text) || matchWords(words.open, text))
    return found.sort((one, other) => one.start - other.start);
  const ruled = matchWords(words.ruled, text);
  if (!ruled) return [];
  const start = sentence.start + ruled.index;
  return [{ kind: 'ruled', text: ruled[0], start, end: start + ruled[0].length }];
}
