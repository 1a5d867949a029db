import { fold } from '../../guidance/fold';
import { contentWords } from './content-words';

const KINDS: Array<[string, RegExp]> = [
  [
    'when',
    /^(?:\w+ ){0,2}(?:when|how (?:much )?long|by when|wann|wie lange|bis wann|ab wann|quand|combien de temps|dans combien|cuando|cuanto (?:tiempo|tarda)|quando|quanto tempo)\b|^(?:و)?(?:متي|كم من الوقت|الي متي)/,
  ],
  ['where', /^(?:\w+ ){0,2}(?:where|wo|ou|donde|onde)\b|^(?:و)?اين/],
  ['why', /^(?:\w+ )?(?:why|how come|warum|wieso|weshalb|pourquoi|por que|porque)\b|^(?:و)?لماذا/],
];

/**
 * What a question asks for: `when`, `where` or `why` for a bare one, whose words need not be said again ("Where is it?");
 * `when-asked` for one with words of its own. `undefined` for all others.
 */
export function questionKind(text: string): string | undefined {
  const words = fold(text);
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (contentWords(text).length < 2) return kind;
  return kind === 'when' ? 'when-asked' : undefined;
}
