import { stemsOf } from '../../guidance/knowledge/stems';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type CheckRules, type PreparedCheck } from './define-check';
import type { Sentence } from './sentences';
import { findPhrase } from './fold-text';
import { specificsIn } from './specifics';
import { takeOut } from './take-out';
import { unhedged } from './unhedged';
import { claimingWords } from './words/claiming';
import { promisingWords, type PromisingWords } from './words/promising';

// "when it will be fixed" is what we find out, not what we promise.
const WHEN = /(?<!\p{L})(?:when|whether|wann|ob|quand|si|cuándo|quando|se|متى|موعد)(?!\p{L})[^,;]{0,30}$/iu;

// What the customer asked for, said again, promises nothing.
const RETOLD =
  /^(?:(?:so |and )?you (?:want|asked|would like|wrote|said|are asking)|i (?:read|gather|see|understand) that|sie (?:möchten|wollen|fragen|schreiben)|du (?:möchtest|willst|fragst)|vous (?:souhaitez|demandez|voulez|écrivez)|(?:quiere|quieres|pregunta|preguntas|me preguntas|leo)|(?:quer|pergunta|leio|li|pediu)|(?:سألت|تخبرني|تسأل|تريد|طلبت))(?!\p{L})/iu;

interface Promised {
  what: string;
  rule?: string;
  limit?: string;
  severity: 'stop' | 'warn';
}

/**
 * Commits us to money, a certain outcome, a legal position or a change of contract that no rule allows. What guidance says, what an offer
 * covers up to its limit, and what we have told this customer before may be said; a promise to write or to look into it always.
 */
export default defineCheck({
  kind: 'over-promise',
  find(input) {
    const words = promisingWords(input.language);
    if (!words) return [];
    const { allowed } = input.matter;
    return input.sentences.flatMap((sentence) => {
      const promised = promisedIn(
        { ...sentence, text: input.own.slice(sentence.start, sentence.end) },
        words,
        input,
        allowed,
      );
      if (!promised) return [];
      return [
        {
          severity: promised.severity,
          span: [sentence.start, sentence.end] as [number, number],
          because: { rule: promised.rule, quote: promised.limit ?? promised.what },
          values: { what: promised.what },
          repair: takeOut(input.text, input.sentences, sentence, words.instead),
        },
      ];
    });
  },
});

function promisedIn(
  sentence: Sentence,
  words: PromisingWords,
  input: PreparedCheck,
  allowed: string,
): Promised | undefined {
  const { text } = sentence;
  const legal = matchWords(words.legal, text);
  if (legal && !matchWords(words.legal, allowed)) return { what: legal[0], severity: 'stop' };
  const certain = matchWords(words.certain, text);
  // "never happen again" holds its own no; only what stands before a guarantee denies it.
  if (
    certain &&
    !matchWords(words.hedge, text.slice(0, certain.index)) &&
    !isName(certain[0], text) &&
    !matchWords(words.certain, allowed)
  )
    return { what: certain[0], severity: 'stop' };
  const open = unhedged(text, words.hedge, input.language);
  if (RETOLD.test(text)) return moneyIn(open, words, input);
  const sure = sureIn(open, words, input);
  if (sure) return sure;
  return moneyIn(open, words, input) ?? outcomeIn(open, words, input) ?? accountIn(open, words, input, allowed);
}

/** "It will certainly be there": a promise in tone, where somebody or something else has to keep it and its time or its coming is told. */
function sureIn(text: string, words: PromisingWords, { language }: PreparedCheck): Promised | undefined {
  const found = matchWords(words.sure, text);
  const claiming = claimingWords(language);
  if (!found || !claiming || [claiming.ourStep, claiming.contact].some((source) => matchWords(source, text)))
    return undefined;
  return matchWords(words.by, text) || matchWords(words.outcome, text)
    ? { what: found[0], severity: 'stop' }
    : undefined;
}

function moneyIn(text: string, words: PromisingWords, input: PreparedCheck): Promised | undefined {
  const kinds = Object.values(words.money).flatMap((source) => {
    const found = matchWords(source, text);
    return found ? [{ source, found }] : [];
  });
  // "Your voucher of 60" gives it without a verb, where nobody has spoken of 60.
  const isNew =
    kinds.length > 0 && specificsIn(text).some((one) => one.kind === 'amount' && !input.matter.known.has(one));
  if (!matchWords(words.commit, text) && !isNew) return undefined;
  // "Would you like a refund or a new one?" asks what they want, where the lead has laid down nothing.
  if (!isNew && !input.rules.offers.length && /[?؟]["”»]?$/u.test(text)) return undefined;
  for (const { source, found } of kinds) {
    const offer =
      input.rules.offers.find((one) => matchWords(source, one.what)) ??
      input.rules.offers.find(
        (one) => !kinds.some((kind) => matchWords(kind.source, one.what)) && isNamed(one.what, text),
      );
    const rivals = kinds.filter((one) => one.source !== source).map((one) => one.found.index);
    const over = offer && overLimit(text, words, offer, input, (at) => isNearest(at, found.index, rivals));
    if (offer && over)
      return {
        what: over,
        rule: offer.rule,
        limit: `≤ ${offer.left} ${offer.currency ?? ''}`.trim(),
        severity: 'stop',
      };
    if (!offer && !isGranted(source, text, words, input))
      return { what: found[0], severity: ofMoney(text, words, isNew, input) };
  }
  if (kinds.length) return undefined;
  // Money by whatever name: an amount that nobody has mentioned is ours to give only by a rule.
  const amount = specificsIn(text).find((one) => one.kind === 'amount' && !input.matter.known.has(one))?.text;
  return amount === undefined ? undefined : { what: amount, severity: 'stop' };
}

/** Money by an amount nobody has named, all that was paid, or anything beside what the lead has laid down; else it is the agent's to know. */
function ofMoney(text: string, words: PromisingWords, isNew: boolean, { rules }: PreparedCheck): 'stop' | 'warn' {
  return isNew || rules.offers.length || matchWords(words.whole, text) ? 'stop' : 'warn';
}

/** Whether an offer is called by its own name. */
function isNamed(what: string, text: string): boolean {
  return what !== '' && findPhrase(text, what) !== undefined;
}

function overLimit(
  text: string,
  words: PromisingWords,
  { left, currency }: CheckRules['offers'][number],
  { dossier }: PreparedCheck,
  isOfIt: (at: number) => boolean,
): string | undefined {
  if (left === undefined) return undefined;
  const amounts = specificsIn(text).filter((one) => one.kind === 'amount');
  if (amounts.length) return amounts.find((one) => isOfIt(one.start) && Number(one.normalized) > left)?.text;
  const paid = dossier.orders.at(-1);
  const whole = matchWords(words.whole, text)?.[0];
  // Of what is not known nobody can say that it is within the limit.
  return whole && !(paid?.amount !== undefined && paid.currency === currency && paid.amount <= left)
    ? whole
    : undefined;
}

/** Whether we have told this customer of it, or it is due by procedure. What is free is so by itself: a free return is no free month. */
function isGranted(source: string, text: string, words: PromisingWords, { matter, language }: PreparedCheck): boolean {
  if (source !== words.money.free) return matchWords(source, matter.granted) !== null;
  const subjects = new Set(stemsOf(text.replace(matchWords(source, text)?.[0] ?? '', ' '), language));
  return matter.granted
    .split(/[\n.!?؟]/u)
    .some((line) => matchWords(source, line) && stemsOf(line, language).some((stem) => subjects.has(stem)));
}

// In "a refund of 40 and a voucher of 10" each amount belongs to the word it stands beside.
function isNearest(at: number, mine: number, rivals: readonly number[]): boolean {
  return rivals.every((one) => Math.abs(at - mine) <= Math.abs(at - one));
}

function outcomeIn(
  text: string,
  words: PromisingWords,
  { language, matter: { allowed } }: PreparedCheck,
): Promised | undefined {
  const found = matchWords(words.outcome, text);
  const outcome = found?.[0];
  if (
    !found ||
    !outcome ||
    // A message of ours is ours to send.
    matchWords(claimingWords(language)?.contact, text) ||
    WHEN.test(text.slice(0, found.index)) ||
    !matchWords(words.by, text) ||
    matchWords(words.outcome, allowed)
  )
    return undefined;
  // A day may be the carrier's or the engineer's own word.
  return { what: outcome, severity: 'warn' };
}

// What the customer asked for in these words may well be right: then it is only pointed out.
function accountIn(text: string, words: PromisingWords, input: PreparedCheck, allowed: string): Promised | undefined {
  const what = matchWords(words.account, text)?.[0];
  if (!what || matchWords(words.account, allowed)) return undefined;
  const verb = what
    .split(/\s+/)
    .findLast((word) => word.length > 4)!
    .slice(0, 5)
    .toLowerCase();
  const wanted = input.dossier.interactions.some(
    (one) =>
      one.direction === 'inbound' &&
      one.conversation === input.dossier.current &&
      one.text.toLowerCase().includes(verb),
  );
  return { what, severity: wanted ? 'warn' : 'stop' };
}

// "the guarantee" is a paper; "we guarantee" is a promise.
function isName(what: string, text: string): boolean {
  const before = text.slice(0, text.indexOf(what));
  return /(?:\bthe|\byour|\ba|\bunder|-|\bihre|\bdie|\bder|\bla|\bvotre|\bsu|\ba sua)\s?$/iu.test(before);
}
