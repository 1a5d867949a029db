import type { Interaction } from '../../domain/interaction';
import type { Slot } from '../../domain/reading';
import { sentencesIn } from '../text/clauses';
import { perInteraction } from '../per-interaction';
import { ownWordsOf } from '../text/own-words-of';
import { detectAsks, type Ask } from './detect-asks';
import { outcomeIn } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { normalizeValue, type TypedValue } from './values';

/** A bare answer with the question of ours that it answers. */
export interface BareAnswer extends TypedValue {
  askedIn: { interaction: string; start: number; end: number };
}

/** Figures with points or dashes, or letters mixed with figures: what an identifying answer is made of. */
const CODE = /(?<![\p{L}\p{N}])(?=[\p{L}./-]{0,12}\p{N})[\p{L}\p{N}][\p{L}\p{N}./-]{0,24}/u;
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
const WANTS_WORDS = new Set<Slot>(['device', 'model', 'since-when', 'payment-method', 'product', 'location', 'date']);
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
  const asks = asksOf(question, packOf(question));
  const [ask] = asks;
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

const asksOf = perInteraction((one, pack: LedgerPack | undefined) => detectAsks(one.text, pack, ownWordsOf(one)));

function valueOf({ slot }: Ask, sentence: string): string | undefined {
  if (WANTS_CODE.has(slot)) return CODE.exec(sentence)?.[0].replace(/[./-]+$/, '');
  if (!WANTS_WORDS.has(slot)) return undefined;
  const words = sentence.replace(/[.!]+$/, '');
  if (SAYS_NOTHING.test(words)) return undefined;
  return words.split(/\s+/).length <= 6 && words.length > 1 ? words : undefined;
}
