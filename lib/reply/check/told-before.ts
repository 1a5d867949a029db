import { stemsOf } from '../../guidance/knowledge/stems';
import type { Evidence } from '../../domain/reading';
import type { Slot } from '../../domain/reading';
import { matchWords } from '../../understanding/ledger/match-words';
import { clausesOf, sentencesIn } from '../../understanding/text/clauses';
import { ownWordsOf } from '../../understanding/text/own-words-of';
import type { CheckMatter } from './prepare-matter';
import { knownIn } from './known-values';
import type { Request } from './requests';
import { askedThings, type AskedThing } from './words/asked-things';
import { requestingWords } from './words/requesting';

/** A sentence of the customer's that tells something. */
export interface Told {
  text: string;
  evidence: Evidence;
  stems: ReadonlySet<string>;
  clauses: ReadonlyArray<ReadonlySet<string>>;
}

/** What a request asks for and the customer has told. */
export interface ToldBefore {
  slot: Slot;
  value: string;
  evidence: Evidence;
  /** Told by its name, not guessed from words in common. */
  isSure: boolean;
}

/** So many days after it was told something may have changed. */
const FRESH_DAYS = 60;
const DAY = 86_400_000;
const MOST = 400;
const STEM = 6;
/** From so many words in common a question asks for what a clause says. */
const COMMON = 2;

/** The customer's own statements, newest last; questions tell nothing. */
export function toldIn({ dossier, reading }: Pick<CheckMatter, 'dossier' | 'reading'>): Told[] {
  return dossier.interactions
    .filter((one) => one.direction === 'inbound' && Date.parse(dossier.now) - Date.parse(one.at) < FRESH_DAYS * DAY)
    .flatMap((one) =>
      sentencesIn(one.text.slice(0, 20_000), ownWordsOf(one))
        .filter(({ text }) => !/[?؟]$/u.test(text))
        .map((sentence) => ({
          text: sentence.text,
          evidence: { interaction: one.id, start: sentence.start, end: sentence.end },
          stems: stemSet(sentence.text, reading.language),
          clauses: clausesOf(sentence).map(({ text }) => stemSet(text, reading.language)),
        })),
    )
    .slice(-MOST);
}

/** What a request asks for of that which the customer has told: a thing by its name, a noun with its value behind it, or most of its words in one clause of theirs. */
export function toldBefore(
  request: string,
  { isOpen, isQuestion }: Pick<Request, 'isOpen' | 'isQuestion'>,
  told: readonly Told[],
  matter: Pick<CheckMatter, 'dossier' | 'reading' | 'rules'>,
): ToldBefore | undefined {
  const { language } = matter.reading;
  const things = askedThings.filter(({ name }) => matchWords(name, request));
  const words = wordsAsked(request, language);
  for (const thing of things) {
    const known = byName(thing, words, told, matter);
    if (known === 'fair') return undefined;
    if (known) return known;
  }
  if (!isOpen || matter.rules.identitySlots.length) return undefined;
  return (
    behindNoun(headsOf(request, words, language), told, language) ?? (isQuestion ? inOneClause(words, told) : undefined)
  );
}

function byName(
  thing: AskedThing,
  words: ReadonlySet<string>,
  told: readonly Told[],
  matter: Pick<CheckMatter, 'dossier' | 'reading' | 'rules'>,
): ToldBefore | 'fair' | undefined {
  for (const slot of thing.ledger) {
    const known = knownIn(matter, slot);
    if (known && 'fair' in known) return 'fair';
    if (known) return { slot: thing.slot, value: known.value.value, evidence: known.value.evidence, isSure: true };
  }
  if (!thing.told || matter.rules.identitySlots.includes(thing.slot)) return undefined;
  const said = told.findLast(
    ({ text, stems }) => thing.told!.test(text) && (!thing.sharesSubject || [...words].some((word) => stems.has(word))),
  );
  return (
    said && {
      slot: thing.slot,
      value: thing.told.exec(said.text)?.[0] ?? said.text,
      evidence: said.evidence,
      isSure: !thing.sharesSubject,
    }
  );
}

/** "Which plan": a noun of the question that the customer wrote with a figure or a name right behind it. */
function behindNoun(words: ReadonlySet<string>, told: readonly Told[], language: string): ToldBefore | undefined {
  const found = told.flatMap(({ text, stems, evidence }) => {
    if (![...words].some((word) => stems.has(word))) return [];
    const tokens = text.split(/\s+/);
    return tokens.flatMap((token, i) => {
      const [stem] = stemSet(token, language);
      if (!stem || !words.has(stem) || KIND.test(token)) return [];
      const behind = tokens.slice(i + 1, i + 5);
      const sure = valueBehind(behind);
      const value = sure ?? behind.find((next) => /\d/.test(next)) ?? named(tokens[i - 1]);
      const isSure = sure !== undefined;
      return value ? [{ stem, value: value.replace(/^\P{L}*(?=\p{L})|[.,;:!?)]+$/gu, ''), evidence, isSure }] : [];
    });
  });
  const newest = found.at(-1);
  // Of two orders each may be meant.
  if (!newest || found.some((one) => one.stem === newest.stem && one.value !== newest.value)) return undefined;
  return { slot: 'open', value: newest.value, evidence: newest.evidence, isSure: newest.isSure };
}

// "Order number is A-102", "plan: 300": nothing but its kind and a copula may stand between a noun and its value.
const BETWEEN = /^(?:is|was|it['’]s|ist|lautet|est|es|é|هو|هي|the|die|der|das|la|le|el|o|a|n[°º.]?|#|:|-|–|=)$/iu;
const IDENTIFIER = /\d{3,}|\p{L}[\p{L}-]*\d|\d[\p{L}-]*\p{L}/u;

const MODEL = /^\p{Lu}[\p{L}-]*\d{2,}/u;

function valueBehind(tokens: readonly string[]): string | undefined {
  const [value, next] = tokens.filter((token) => !BETWEEN.test(token) && !KIND.test(token.replace(/[:.,]$/u, '')));
  if (value && IDENTIFIER.test(value)) return value;
  // "Router Huawei HG8145": a maker's name may stand before its model.
  return next && MODEL.test(next) ? next : undefined;
}

// In English the last noun tells the thing: "your Windows experience" asks for no Windows.
const KIND =
  /^(?:numbers?|no|ids?|names?|models?|types?|versions?|codes?|makes?|brands?|sizes?|references?|nummer|nr|art|typ|numéro|référence|número|referencia|referência|tipo|nombre|nome|nom|modèle|modelo|modell|marke|marque|marca|رقم|نوع|اسم|رمز|موديل|طراز)$/iu;

function headsOf(request: string, words: ReadonlySet<string>, language: string): ReadonlySet<string> {
  if (!language.startsWith('en')) return words;
  const tokens = request.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(
    tokens.flatMap((token, i) => {
      const next = tokens[i + 1];
      const isLast = !next || KIND.test(next) || !stemSet(next, language).size;
      return isLast ? [...stemSet(token, language)].filter((stem) => words.has(stem)) : [];
    }),
  );
}

// "The Team plan": a name in the middle of a sentence.
function named(token: string | undefined): string | undefined {
  return token &&
    /^\p{Lu}\p{L}+$/u.test(token) &&
    !/^(?:my|your|the|our|mon|votre|le|la|su|mi|el|o|a|minha|sua)$/iu.test(token)
    ? token
    : undefined;
}

function inOneClause(words: ReadonlySet<string>, told: readonly Told[]): ToldBefore | undefined {
  if (words.size < COMMON) return undefined;
  const common = (clause: ReadonlySet<string>) => [...words].filter((word) => clause.has(word)).length;
  const said = told.findLast(({ clauses }) =>
    clauses.some(
      (clause) => common(clause) >= COMMON && common(clause) * 2 >= words.size && clause.size > common(clause),
    ),
  );
  return said && { slot: 'open', value: said.text, evidence: said.evidence, isSure: false };
}

/** The content words of a request, without those with which it asks. */
function wordsAsked(request: string, language: string): Set<string> {
  const words = requestingWords(language);
  const bare = [words?.provide, words?.need].reduce<string>((text, source) => {
    const found = matchWords(source, text);
    return found ? text.replace(found[0], ' ') : text;
  }, withoutGreeting(request));
  return stemSet(bare, language);
}

// Whom a question greets is no part of it.
function withoutGreeting(request: string): string {
  const greeting = /^[^,،:!?؟]{1,40}[,،:!] /u.exec(request)?.[0];
  return greeting &&
    /^\P{L}*(?:\p{L}+ ){0,2}(?:herr|frau|mr|mrs|ms|madame|monsieur|señora?|senhora?|dear|hi|hello|hallo|guten|bonjour|hola|olá|oi|estimad[oa]|liebe[rs]?)(?!\p{L})/iu.test(
      greeting,
    )
    ? request.slice(greeting.length)
    : request;
}

function stemSet(text: string, language: string): Set<string> {
  return new Set(
    stemsOf(text, language)
      .filter((stem) => stem.length > 2)
      .map((stem) => stem.slice(0, STEM)),
  );
}
