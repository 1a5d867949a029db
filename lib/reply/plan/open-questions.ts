import type { CustomerQuestion, Reading } from '../../domain/reading';
import { asksToKnow, saysWish, wishesIn, wishIn } from './wish-in';
import { withoutLead } from './matter';

/** The customer's open questions and wishes that a reply takes up, in their order; what only looks like one is left out. */
export function openQuestions({ questions }: Pick<Reading, 'questions'>): CustomerQuestion[] {
  return questions
    .flatMap(eachWish)
    .filter(
      (one) =>
        one.open &&
        isHarmless(one.text.slice(0, 500)) &&
        !asksForRecords(one.text) &&
        !INSULT.test(one.text.slice(0, 500)) &&
        isForUs(one),
    );
}

/** "I want the money back and I want to know who pays the fee" is two wishes, each with its own words. */
function eachWish(one: CustomerQuestion): CustomerQuestion[] {
  if (one.kind !== 'request') return [one];
  const { interaction, start } = one.evidence;
  return wishesIn(one.text).map(({ text, at }) => ({
    ...one,
    kind: asksToKnow(text) ? 'question' : one.kind,
    text,
    evidence: { interaction, start: start + at, end: start + at + text.length },
  }));
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
  /^(?:(?:and|but|so|please|bitte|por favor|merci|s['’]il (?:vous|te) pla[iî]t|من فضلك)[, ]+){0,3}(?:(?:don['’]?t|do not|never|stop|no me|não me|ne m['’]?)(?!\p{L})|(?:stornier|kündig|lösch|schließ|sperr)\p{L}* (?:Sie |ihr |du )?(?:\p{L}+ ){0,2}nicht(?!\p{L})|(?:fragen|schicken|bitten) Sie mich nicht|frag mich nicht|لا ت)/iu;

/** "I'd like to cook something" is a plan of theirs; "I'd like to return it" is a wish to us. */
const THEIR_OWN_PLAN =
  /^(?:i|we)(?:['’]d| would) (?:really )?(?:like|love|prefer) to (?!know|return|cancel|change|exchange|swap|replace|get|have|receive|order|book|use|see|keep|speak|talk|hear|complain|ask|close|delete|claim|send|report|upgrade|switch|move|add|pay|find|understand|be|check|confirm|make|request|file|update|track)\p{L}+/iu;

/** A question that only insults is not answered. */
const INSULT =
  /(?<!\p{L})(?:idiots?|morons?|stupid|shit|crap|fuck\p{L}*|idioten|deppen|vollidioten|merde|connards?|imbéciles?|idiotas?|mierda|merda|imbecis|burros)(?!\p{L})|حمير|أغبياء/iu;

const HOSTILE =
  /https?:|www\.|<|ignore (?:all|your|the|any|previous)|system prompt|disregard|ignorier\w* (?:alle|deine|ihre)|ignor\w+ (?:toutes|tes|vos|las|tus|sus|as|todas)|تجاهل/iu;

/** What we hold of a person is told to nobody who asks for it in a message: whoever asks may be somebody else. */
const RECORDS =
  /(?:which|what|tell me|give me|send me|confirm) [^.?!]{0,40}(?:phone(?: number)?|card|bank|iban|password|pin|date of birth|address)[^.?!]{0,40}(?:you have|on file|on record|is (?:stored|saved|registered)|you(?:['’]ve got| hold))|(?:welche|was für)[^.?!]{0,40}(?:telefonnummer|karte|kontonummer|iban|adresse|passwort)[^.?!]{0,40}(?:hinterlegt|gespeichert|haben Sie|habt ihr)|quel(?:le|s)?[^.?!]{0,40}(?:numéro de téléphone|carte|iban|adresse|mot de passe)[^.?!]{0,40}(?:enregistrée?|avez-vous|vous avez)|qué[^.?!]{0,40}(?:teléfono|tarjeta|iban|dirección|contraseña)[^.?!]{0,40}(?:tienen?|registrad[oa]|guardad[oa])|(?:que|qual)[^.?!]{0,40}(?:telefone|cartão|iban|morada|endereço|senha|palavra-passe)[^.?!]{0,40}(?:têm|tem|registad[oa]|registrad[oa]|guardad[oa])|(?:أي|ما)[^.?!؟]{0,40}(?:رقم الهاتف|البطاقة|الحساب|العنوان|كلمة المرور)[^.?!؟]{0,40}(?:لديكم|عندكم|مسجل)/iu;
/** Whether somebody asks what we hold of a person. */
export const asksForRecords = (text: string) => RECORDS.test(text.slice(0, 500));

/** A question that only tries to steer us, or carries a link, is not taken up. */
function isHarmless(text: string): boolean {
  return !HOSTILE.test(text);
}
