import type { RetellRules } from '../language-pack';
import { swapPersons } from '../retell';

const ASKS = /(?:^|[،,:] ?| )(?:و|ف)?((?:هل|متى|أين|كم|كيف|لماذا) [^،,]{3,})$/u;
const LONGEST = 90;

/**
 * The question from our side, to stand after "I check": Arabic keeps its order of words, only persons turn. What is told
 * before its particle is left out. `undefined` where a person is left that would need the customer's gender.
 */
export function indirectAr(question: string, rules: RetellRules): string | undefined {
  const text = ASKS.exec(question.replace(/[?؟!.\s]+$/u, '').trim())?.[1];
  if (!text || text.length > LONGEST || /[?؟!.:؛()"«»\n]/u.test(text)) return undefined;
  const told = swapPersons(text, rules, true);
  return told && !/(?<!\p{L})أن (?:أ|ن)\p{L}+/u.test(told) ? told : undefined;
}
