import type { Interaction } from '../../domain/interaction';
import type { Slot } from '../../domain/reading';
import { sentencesIn } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import { asksIn, type Ask } from './detect-asks';
import { outcomeIn } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { normalizeValue, type TypedValue } from './values';

/** A bare answer with the question of ours that it answers. */
export interface BareAnswer extends TypedValue {
  /** Our question in its own words, where no kind of value names it. */
  question?: string;
  askedIn: { interaction: string; start: number; end: number };
}

/** Figures with points or dashes, or letters mixed with figures: what an identifying answer is made of. */
const CODE = /(?<![\p{L}\p{N}])(?=[\p{L}./-]{0,12}\p{N})[\p{L}\p{N}][\p{L}\p{N}./-]{0,24}/u;
// Long numbers are told in groups of figures ("5520 118 943").
const GROUPS = /(?<![\p{L}\p{N}])\d{2,6}(?:[ -]\d{2,6}){1,5}(?![\p{L}\p{N}])/u;
const GROUPED = new Set<Slot>(['order-number', 'account', 'tracking-number', 'serial']);
const WANTS_CODE = new Set<Slot>([
  'order-number',
  'booking-reference',
  'tracking-number',
  'serial',
  'account',
  'version',
  'postcode',
]);
/** Slots that a few words answer, and nothing else tells their kind. */
const WANTS_WORDS = new Set<Slot>([
  'device',
  'model',
  'since-when',
  'payment-method',
  'product',
  'location',
  'date',
  'availability',
  'plan',
  'browser',
  'system',
  'size',
  'indicator',
]);
// Yes, no, thanks and greetings answer something, but name no device and no day.
const SAYS_NOTHING =
  /^(?:yes|no|yep|nope|ok(?:ay)?|sure|thanks?|thank you|hi|hello|ja|nein|danke|hallo|oui|non|merci|bonjour|s[íi]|gracias|hola|sim|n[ãa]o|obrigad[oa]|ol[áa]|نعم|لا|شكرا|مرحبا)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,4}(?:$|thank|danke|merci|gracias)/iu;
const LONGEST_ANSWER = 48;

/**
 * What an inbound message answers to the question just before it in the same conversation ("11.1.2", "an S7"). `before` are the interactions
 * up to it, in time order. Only when the question asked for one thing: else which part answers what is not known.
 */
export function bareAnswers(
  one: Interaction,
  before: readonly Interaction[],
  packOf: (one: Interaction) => LedgerPack | undefined,
): BareAnswer[] {
  const question = before.findLast((other) => other.conversation === one.conversation && other.direction !== 'note');
  if (question?.direction !== 'outbound') return [];
  const asks = asksIn(question, packOf(question));
  const [ask] = asks;
  if (!asks.length) return described(one, question, packOf);
  if (!ask || asks.length !== 1) return [];
  const sentence = sentencesIn(one.text, ownWordsOf(one))[0];
  // "Done that, no change" answers what was to be tried.
  const pack = packOf(one);
  if (sentence && pack && outcomeIn(sentence.text, pack)) return [];
  if (!sentence || sentence.text.length > LONGEST_ANSWER || /[?؟]$/.test(sentence.text)) return [];
  const value = valueOf(ask, sentence.text);
  if (!value) return [];
  const start = sentence.start + sentence.text.indexOf(value);
  const askedIn = { interaction: question.id, start: ask.start, end: ask.end };
  return [{ slot: ask.slot, value, normalized: normalizeValue(value), start, end: start + value.length, askedIn }];
}

const LONGEST_DESCRIPTION = 110;

/** What the customer describes in answer to a question that names no kind of value ("Can you describe it?"): their first sentence, whole. */
function described(
  one: Interaction,
  question: Interaction,
  packOf: (one: Interaction) => LedgerPack | undefined,
): BareAnswer[] {
  const asked = sentencesIn(question.text, ownWordsOf(question)).filter(({ text }) => /[?؟]$/.test(text));
  const [only] = asked;
  const pack = packOf(one);
  if (!only || asked.length !== 1 || !pack || !matchWords(packOf(question)?.answers?.describe, only.text)) return [];
  const sentence = sentencesIn(one.text, ownWordsOf(one))[0];
  if (!sentence || sentence.text.length > LONGEST_DESCRIPTION || /[?؟]$/.test(sentence.text)) return [];
  const value = sentence.text.replace(/[.!]+$/, '');
  if (SAYS_NOTHING.test(value) || value.split(/\s+/).length < 2 || outcomeIn(value, pack)) return [];
  const askedIn = { interaction: question.id, start: only.start, end: only.end };
  const { start } = sentence;
  return [
    {
      slot: 'open',
      question: only.text,
      value,
      normalized: normalizeValue(value),
      start,
      end: start + value.length,
      askedIn,
    },
  ];
}

function valueOf({ slot }: Ask, sentence: string): string | undefined {
  const groups = GROUPED.has(slot) ? GROUPS.exec(sentence)?.[0] : undefined;
  if (groups) return groups;
  if (WANTS_CODE.has(slot)) return CODE.exec(sentence)?.[0].replace(/[./-]+$/, '');
  if (!WANTS_WORDS.has(slot)) return undefined;
  const words = sentence.replace(/[.!]+$/, '');
  if (SAYS_NOTHING.test(words)) return undefined;
  return words.split(/\s+/).length <= 6 && words.length > 1 ? words : undefined;
}
