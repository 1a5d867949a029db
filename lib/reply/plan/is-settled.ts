import type { Interaction } from '../../domain/interaction';
import { contentWords } from './content-words';

const SOLVED =
  /(?<!\p{L})(?:all (?:good|sorted|fine|set)(?: now)?|(?:it|that|everything)(?:['’]s| is|['’]s all| is all)? (?:all )?(?:now )?(?:sorted|fixed|solved|resolved|working again|works again)|(?:is|it['’]s|are) (?:now )?working (?:now|again|fine|perfectly)|works? (?:now|again|perfectly|fine)|problem solved|(?:has |have |had |been |is |was )?(?:solved|resolved|fixed|cured|sorted) (?:the |my |this |that |all |it|itself|now|everything)\p{L}*|(?:issue|problem) (?:has been |is |was )(?:now )?(?:solved|resolved|fixed|sorted)|(?:that|this|it) (?:was|did) (?:the (?:issue|problem|trick))|did the trick|^(?:it['’]?s )?(?:now|all) working|managed to (?:\p{L}+ ){1,2}(?:it|that|this|everything)|(?:questions?|quer(?:y|ies)) (?:is|are|was|were|have been) answered|it works(?=!|$)|able to get it (?:back|working)|sorted (?:it )?(?:now|out)|never ?mind|(?:funktioniert|läuft|geht|klappt) (?:jetzt|wieder|nun|alles|einwandfrei)|hat sich erledigt|hat geklappt|(?:damit|jetzt) (?:geht|läuft|klappt) (?:es|alles)|(?:Problem|Fehler) (?:ist )?(?:gelöst|behoben|weg)|ist (?:jetzt )?(?:erledigt|gelöst|behoben)|(?:c['’]est|tout est) (?:réglé|résolu|bon|rentré dans l['’]ordre)|(?:marche|fonctionne) (?:maintenant|de nouveau|à nouveau|parfaitement|bien)|problème résolu|(?:a|est) (?:bien )?(?:résolu|réparé|réglé)\p{L}*|ça (?:re)?marche|ya (?:funciona|está (?:resuelto|solucionado|arreglado))|(?:funciona) (?:perfectamente|de nuevo|otra vez|bien)|(?:problema|todo) (?:resuelto|solucionado)|(?:ha|han|quedó|está) (?:resuelto|solucionado|arreglado)|já (?:funciona|está (?:resolvido|tratado))|funciona (?:perfeitamente|de novo|bem)|(?:problema|tudo) resolvido|(?:ficou|está) (?:resolvido|arranjado|tratado)|تم (?:حل|الحل)|حُلت|حلت المشكلة|يعمل (?:الآن|بشكل|من جديد)|عاد للعمل)(?!\p{L})/iu;
const BUT =
  /(?<!\p{L})(?:n['’]t|not|never|no longer|but|however|until|unless|when|if|nicht|nie|aber|nur|wenn|bis|pas|jamais|mais|ne|n['’]|no|nunca|pero|sino|cuando|si|não|nunca|mas|quando|se|لا|لم|لكن|ولكن|ليس)(?!\p{L})/iu;

/** Whether a clause tells of a matter that is done or of a thing that works. */
export const saysItIsDone = (words: string) => SOLVED.test(words) && !BUT.test(words);

/** Whether the customer says that the matter is done: told plainly, nothing asked with it, no "but". */
export function isSettled(unanswered: readonly Interaction[]): boolean {
  const newest = unanswered.at(-1)?.text.slice(0, 600) ?? '';
  if (/[?؟]/.test(newest)) return false;
  const said = newest.split(/[.!\n;]/).filter((one) => SOLVED.test(one));
  return (
    said.length > 0 && said.every((one) => !BUT.test(one.replace(/\bnever ?mind\b/i, ''))) && !BUT_THEN.test(newest)
  );
}

const BUT_THEN = /(?:^|[.!\n] ?)(?:but|however|only|aber|mais|pero|mas|ولكن|لكن)(?!\p{L})/iu;

/** Whether all the customer wrote since our message is a word or two ("Yes", "Ok, danke"): an answer, no new matter. */
export function isTiny(unanswered: readonly Interaction[], current: readonly Interaction[]): boolean {
  const first = current.findIndex((one) => one.id === unanswered[0]?.id);
  const answers = current.slice(0, Math.max(0, first)).some((one) => one.direction === 'outbound');
  return (
    answers && unanswered.every(({ text }) => text.length < 40 && !/[?؟\d]/.test(text) && contentWords(text).length < 2)
  );
}
