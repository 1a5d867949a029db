import { fold } from '../../guidance/fold';
import { contentWords } from './content-words';

const KINDS: Array<[string, RegExp]> = [
  [
    'when',
    /^(?:\w+ ){0,2}(?:when|how (?:much )?long|by when|wann|wie lange|bis wann|ab wann|quand|combien de temps|dans combien|cuando|cuanto (?:tiempo|tarda)|quando|quanto tempo)\b|^(?:و)?(?:متي|كم من الوقت|الي متي)/,
  ],
  ['where', /^(?!(?:para|a|ate|hasta|hacia) )(?:\w+ ){0,2}(?:where|wo|ou|donde|onde)\b|^(?:و)?اين/],
  ['why', /^(?:\w+ )?(?:why|how come|warum|wieso|weshalb|pourquoi|por que|porque)\b|^(?:و)?لماذا/],
];

/** "When will I hear from you?" is answered by the time of the next message itself. */
const HEARD =
  /^(?:and )?when (?:will|can|do|shall) (?:i|we) (?:hear|get news|know more|get an? (?:answer|update|reply)|expect (?:an? )?(?:news|answer|reply|update))|^(?:und )?wann (?:hore|erfahre|bekomme) ich (?:von|mehr|etwas|bescheid|nachricht|eine antwort)|^quand (?:aurai je|est ce que j aurai|j aurai|saurai je|en saurai je|recevrai je) (?:de vos nouvelles|des nouvelles|plus|une reponse)|^cuando (?:tendre|sabre|recibire) (?:noticias|mas|algo|una respuesta)|^quando (?:e que )?(?:terei|saberei|recebo|tenho) (?:noticias|mais|alguma|uma resposta)|^متي (?:اسمع|ساسمع|يصلني (?:خبر|رد|جواب)|اعرف المزيد)/;

/**
 * What a question asks for: `hear` for when they hear from us; `when`, `where` or `why` for a bare one, whose words need not be said again ("Where is it?");
 * `when-asked` for one with words of its own. `undefined` for all others.
 */
export function questionKind(text: string): string | undefined {
  const words = fold(text);
  if (HEARD.test(words)) return 'hear';
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (contentWords(text).length < 2) return kind;
  return kind === 'when' ? 'when-asked' : undefined;
}
