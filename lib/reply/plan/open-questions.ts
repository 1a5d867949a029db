import type { CustomerQuestion, Reading } from '../../domain/reading';
import { saysWish, wishIn } from './wish-in';
import { withoutLead } from './matter';

/** The customer's open questions and wishes that a reply takes up, in their order; what only looks like one is left out. */
export function openQuestions({ questions }: Pick<Reading, 'questions'>): CustomerQuestion[] {
  return questions.filter((one) => one.open && isHarmless(one.text.slice(0, 500)) && isForUs(one));
}

/** A question without its greeting; a request cut to the clause that holds the wish. */
export function spoken({ text, kind }: CustomerQuestion): string {
  const own = withoutLead(text.slice(0, 500));
  return kind === 'request' ? wishIn(own) : own;
}

function isForUs(one: CustomerQuestion): boolean {
  if (FORBIDS.test(one.text)) return false;
  return one.kind === 'question' || (saysWish(one.text) && !THEIR_OWN_PLAN.test(spoken(one)));
}

/** "Please don't ask me to reset it again" is heeded, not taken in hand. */
const FORBIDS =
  /^(?:(?:and|but|so|please|bitte|por favor|merci|s['’]il (?:vous|te) pla[iî]t|من فضلك)[, ]+){0,3}(?:(?:don['’]?t|do not|never|stop|no me|não me|ne m['’]?)(?!\p{L})|(?:fragen|schicken|bitten) Sie mich nicht|frag mich nicht|لا ت)/iu;

/** "I'd like to cook something" is a plan of theirs; "I'd like to return it" is a wish to us. */
const THEIR_OWN_PLAN =
  /^(?:i|we)(?:['’]d| would) (?:really )?(?:like|love|prefer) to (?!know|return|cancel|change|exchange|swap|replace|get|have|receive|order|book|use|see|keep|speak|talk|hear|complain|ask|close|delete|claim|send|report|upgrade|switch|move|add|pay|find|understand|be|check|confirm|make|request|file|update|track)\p{L}+/iu;

const HOSTILE =
  /https?:|www\.|<|ignore (?:all|your|the|any|previous)|system prompt|disregard|ignorier\w* (?:alle|deine|ihre)|ignor\w+ (?:toutes|tes|vos|las|tus|sus|as|todas)|تجاهل/iu;

/** A question that only tries to steer us, or carries a link, is not taken up. */
function isHarmless(text: string): boolean {
  return !HOSTILE.test(text);
}
