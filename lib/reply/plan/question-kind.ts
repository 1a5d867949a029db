import { fold } from '../../guidance/fold';
import { contentWords } from './matter';

const KINDS: Array<[string, RegExp]> = [
  [
    'when',
    /^(?:\w+ ){0,2}(?:when|how (?:much )?long|by when|wann|wie lange|bis wann|ab wann|quand|combien de temps|dans combien|cuando|cuanto (?:tiempo|tarda)|quando|quanto tempo)\b|^(?:و)?(?:متي|كم من الوقت|الي متي)/,
  ],
  ['where', /^(?:\w+ ){0,2}(?:where|wo|ou|donde|onde)\b|^(?:و)?اين/],
  ['why', /^(?:\w+ )?(?:why|how come|warum|wieso|weshalb|pourquoi|por que|porque)\b|^(?:و)?لماذا/],
];

/**
 * What a short question asks for, so that the answer need not quote it ("Where is it?"). `undefined` for one that carries
 * content of its own, which is better taken up by its words.
 */
export function questionKind(text: string): string | undefined {
  if (contentWords(text).length > 3) return undefined;
  const words = fold(text);
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}
