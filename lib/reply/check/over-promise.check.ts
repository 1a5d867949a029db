import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type CheckRules, type PreparedCheck } from './define-check';
import type { Sentence } from './sentences';
import { specificsIn } from './specifics';
import { takeOut } from './take-out';
import { unhedged } from './unhedged';
import { promisingWords, type PromisingWords } from './words/promising';

// "when it will be fixed" is what we find out, not what we promise.
const WHEN = /(?<!\p{L})(?:when|whether|wann|ob|quand|si|cuándo|quando|se|متى|موعد)(?!\p{L})[^,;]{0,30}$/iu;

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
  return (
    moneyIn(open, words, input.rules, input.matter.granted) ??
    outcomeIn(open, words, allowed) ??
    accountIn(open, words, input, allowed)
  );
}

function moneyIn(text: string, words: PromisingWords, rules: CheckRules, allowed: string): Promised | undefined {
  if (!matchWords(words.commit, text)) return undefined;
  for (const source of Object.values(words.money)) {
    const what = matchWords(source, text)?.[0];
    if (!what) continue;
    const offer = rules.offers.find((one) => matchWords(source, one.what));
    const over = offer && overLimit(text, offer.left);
    if (offer && over)
      return {
        what: over,
        rule: offer.rule,
        limit: `≤ ${offer.left} ${offer.currency ?? ''}`.trim(),
        severity: 'stop',
      };
    if (!offer && !matchWords(source, allowed)) return { what, severity: 'stop' };
    return undefined;
  }
  return undefined;
}

function overLimit(text: string, left: number | undefined): string | undefined {
  if (left === undefined) return undefined;
  return specificsIn(text).find((one) => one.kind === 'amount' && Number(one.normalized) > left)?.text;
}

function outcomeIn(text: string, words: PromisingWords, allowed: string): Promised | undefined {
  const found = matchWords(words.outcome, text);
  const outcome = found?.[0];
  if (
    !found ||
    !outcome ||
    WHEN.test(text.slice(0, found.index)) ||
    !matchWords(words.by, text) ||
    matchWords(words.outcome, allowed)
  )
    return undefined;
  return { what: outcome, severity: 'stop' };
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
