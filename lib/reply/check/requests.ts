import { matchWords } from '../../understanding/ledger/match-words';
import type { Sentence } from './sentences';
import { sparesFixes } from './suggestions';
import { requestingWords } from './words/requesting';

/** A sentence that asks the customer for something they know; `isOpen`: what they know, not whether they know it. */
export interface Request {
  sentence: Sentence;
  isOpen: boolean;
  /** Put as a question. */
  isQuestion: boolean;
}

// "Please don't send us your password."
const UNWANTED =
  /(?<!\p{L})(?:do(?:n['’]?t| not)|never|nicht|kein\p{L}*|ne .{0,12} (?:pas|jamais)|no|nunca|não|لا)(?: \p{L}+)? (?:provide|share|send|include|post|give|schicken|senden|teilen|angeben|envoy\p{L}+|communiqu\p{L}+|env[ií]\p{L}+|compart\p{L}+|envie\p{L}*|partilh\p{L}+|ترسل\p{L}*|تشارك\p{L}*)/iu;

// What the writer goes to find out, nobody else is asked for.
const PLAN =
  /(?<!\p{L})(?:(?:find|finding) out|klären|herausfinden|je (?:vais |dois )?(?:vérifi|cherch)\p{L}*|(?:voy|vamos) a (?:averiguar|comprobar|revisar|preguntar)|(?:vou|vamos) (?:verificar|perceber|averiguar|apurar)|سأتحقق|سأسأل)(?!\p{L})/iu;
// "I ring you and tell you the day": what follows the first doing is ours as well.
const OURS = /^(?:\P{L}*\p{L}+ ){0,2}(?:I|we|ich|wir|je|nous|yo|eu)(?!\p{L})/iu;

/** Whether a word stands at the beginning of a sentence or a clause, as an order does. */
function opens(index: number, text: string): boolean {
  return /^$|[,:;،–]\s*$|(?<!\p{L})(?:and|then|und|dann|et|puis|y|luego|e|depois|و|ثم|just|simply)\s$/iu.test(
    text.slice(0, index),
  );
}

/** The requests of a draft: questions, orders and hints to tell or to hand over, and what is said to be missing. */
export function requestsIn(sentences: readonly Sentence[], language: string): Request[] {
  const words = requestingWords(language);
  if (!words) return [];
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    const asks = /[?؟]["”»]?$/u.test(text);
    if (sparesFixes(text, language) || UNWANTED.test(text) || (!asks && PLAN.test(text))) return [];
    const needs = matchWords(words.need, text) !== null;
    if (!needs && matchWords(words.ahead, text)) return [];
    const isOpen = asks && matchWords(words.wh, text) !== null;
    const told = matchWords(words.provide, text);
    const provides =
      told !== null &&
      !matchWords(words.ours, text) &&
      (matchWords(words.polite, text) !== null || (language !== 'ar' && opens(told.index, text) && !OURS.test(text)));
    return needs || isOpen || provides ? [{ sentence, isOpen: isOpen || needs || provides, isQuestion: isOpen }] : [];
  });
}
