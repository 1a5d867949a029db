import { saysItWentWrong } from '../plan/went-wrong';
import { swapPersons } from './retell';
import type { RetellRules } from './language-pack';

/** How a language finds what a message is about. */
export interface ThingRules {
  /** An article or possessive and its noun, as one match. Linear: bounded repeats. */
  pattern: RegExp;
  /** Nouns that say nothing of the matter ("time", "day", "problem"), alone as the last word. */
  hollow: RegExp;
  /** Nouns of things that customers have, as the source of a regular expression. */
  devices: string;
  /** Matters that every helpdesk meets, by the beginning of the word (all of it before "$"), with the noun as we say it ("deliver": "the delivery"). */
  matters: Array<[beginning: string, noun: string]>;
}

/**
 * The customer's own nouns from our side ("my air fryer" gives "your air fryer"), best first: one they call theirs before any other,
 * then the matters they name in a word of their own. Empty where none is found, or its person can't be turned.
 */
export function thingsIn(text: string, thing: ThingRules, rules: RetellRules, polite: boolean) {
  const { pattern, hollow, matters } = thing;
  const read = text.slice(0, 600);
  const found = [...read.matchAll(pattern)].filter((match) => isAThing(match, thing)).map((match) => match[0].trim());
  const told = found
    .filter((one) => !hollow.test(one) && one.length <= 40)
    .flatMap((one) => swapPersons(one, rules, polite) ?? []);
  const theirs = told.filter((one) => !found.includes(one));
  const named = [...theirs, ...told, ...mattersNamed(read, matters)];
  return named.filter((one, index) => named.findIndex((other) => lastWord(other) === lastWord(one)) === index);
}

/** A thing by its own noun, or by what is said of it: what a sentence begins with and says to have gone wrong. All else may be anybody. */
function isAThing({ 0: noun, index, input }: RegExpExecArray, { devices }: ThingRules): boolean {
  if (deviceAtEnd(devices).test(noun.trim())) return true;
  const before = input.slice(0, index);
  if (!/(?:^|[.!?؟\n,،;:] ?|(?:and|but|und|aber|et|mais|y|pero|e|mas) )$/iu.test(before)) return false;
  const [said = ''] = /^[^.!?؟\n]*/u.exec(input.slice(index + noun.length)) ?? [];
  return saysItWentWrong(said);
}

const patterns = new Map<string, RegExp>();

function deviceAtEnd(devices: string): RegExp {
  const known = patterns.get(devices) ?? new RegExp(String.raw`(?<!\p{L})(?:${devices})(?:s|es|n|en)?$`, 'iu');
  patterns.set(devices, known);
  return known;
}

/** "your delivery" and "the delivery" are one thing. */
const lastWord = (noun: string) => noun.toLowerCase().split(' ').at(-1);

function mattersNamed(text: string, matters: ThingRules['matters']): string[] {
  // What is only asked about is not what the trouble is with.
  const told = (text.match(/[^.!?؟\n]+[.!?؟]?/gu) ?? []).filter((one) => !/[?؟]$/u.test(one)).join(' ');
  const words = told.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => matters.find(([beginning]) => begins(word, beginning))?.[1] ?? []);
}

function begins(word: string, beginning: string): boolean {
  return beginning.endsWith('$') ? word === beginning.slice(0, -1) : word.startsWith(beginning);
}
