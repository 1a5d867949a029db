import type { Slot } from '../../domain/reading';
import type { AnswersPack } from './answers-pack';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { normalizeValue, type TypedValue } from './values';

const NAME = "\\p{Lu}[\\p{L}’'-]{1,14}";
const CODE = '(?=[A-Za-z]{0,4}\\d)[A-Za-z]{0,4}\\d{1,5}(?!st|nd|rd|th)[A-Za-z]{0,3}';
/** A name with a capital and a code or figure behind it: "Halo 6", "ZTE F6640". Linear: all repeats are bounded. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}\\-])((?:${NAME} ){1,2})(${CODE})(?: (?:Pro|Max|Plus|Mini|Ultra|Lite))?(?![\\p{L}\\p{N}\\-/:]|[.,]\\d|\\s?[%€$£]|\\sUhr|\\s\\d[A-Z]{2}(?!\\p{L})|(?:st|nd|rd|th)(?!\\p{L}))`,
  'gu',
);
const MOST = 12;
const OF_MONTH =
  /^(?:jan|feb|fév|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|aoû|ago|sep|set|o[ck]t|out|nov|de[czi]|dic|déc)/iu;
const BEFORE = 28;

/** Things that a text calls by a capitalised name with a model's figure. */
export function thingsNamed(text: string, pack: LedgerPack, answers: AnswersPack): TypedValue[] {
  return [...text.matchAll(NAMED)]
    .slice(0, MOST)
    .flatMap((match) => modelOf(text, match, answers))
    .filter(({ value }) => !isLabelled(value, pack));
}

// "Buchungscode QX7LMP", "Fehler E18": the noun of another kind makes a code of it.
function isLabelled(value: string, pack: LedgerPack): boolean {
  const name = value.slice(0, value.lastIndexOf(' ')).split(' ').at(-1)!;
  return OTHER_KINDS.some((slot) =>
    [pack.slots[slot], pack.nouns?.[slot], pack.answers?.nouns[slot]].some((nouns) =>
      matchWords(nouns && `^(?:${nouns})$`, name),
    ),
  );
}

const OTHER_KINDS: readonly Slot[] = [
  'order-number',
  'booking-reference',
  'tracking-number',
  'serial',
  'account',
  'error-message',
  'version',
  'invoice',
  'case-number',
  'reference',
  'meter',
];

function modelOf(text: string, match: RegExpMatchArray, pack: AnswersPack): TypedValue[] {
  const words = match[1]!.trim().split(' ');
  const code = match[2]!;
  // "Router FB 7590": the noun of the thing is no part of its name.
  const names = words.length > 1 && matchWords(`(?:${pack.things})$`, words[0]!) ? words.slice(1) : words;
  const last = names.at(-1)!;
  if (matchWords(`^(?:${pack.counted})$`, last) || (OF_MONTH.test(last) && /^\d/.test(code))) return [];
  if (matchWords(`^(?:${pack.things})$`, last)) return [];
  const start = match.index! + match[0].indexOf(names[0]!);
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const mixed = /\p{L}/u.test(code);
  const behind = text[match.index! + match[0].length] ?? '.';
  if (!mixed && !isIntroduced(lead, pack) && !(/(?:[.,;] ?|^)$/.test(lead) && /[,.;)]/.test(behind))) return [];
  const value = text.slice(start, match.index! + match[0].length);
  return [{ slot: 'model', value, normalized: normalizeValue(value), start, end: start + value.length }];
}

// An article, a thing's noun or a bracket makes the name with its figure a model; a bare "Halle 3" is none.
const ARTICLE =
  /(?<!\p{L})(?:the|an?|my|our|your|it.?s|der|die|das|dem|den|eine?[nmr]?|meine?[nmr]?|unsere?[nmr]?|une?|le|la|mon|ma|notre|el|una?|mi|os?|as?|uma?|meu|minha|num|numa)\s$/iu;

function isIntroduced(lead: string, pack: AnswersPack): boolean {
  if (/[(]$/.test(lead)) return true;
  return (
    ARTICLE.test(lead) ||
    matchWords(`(?:${pack.things})(?: (?:is|ist|est|es|é)(?: (?:the|an?|eine?|une?|una?|uma?))?)?[:,]? $`, lead) !==
      null
  );
}
