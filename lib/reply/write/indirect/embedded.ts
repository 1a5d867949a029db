import type { RetellRules } from '../language-pack';
import { swapPersons } from '../retell';

/** "tell me when …", "mir mitzuteilen, wann …": what follows is a clause already. */
const ASKED: Record<string, RegExp> = {
  en: /\b(?:tell me|let me know|to know|wonder|wondering|you know) (if|whether|when|where|what|why|who|how (?:long|much|many|often)|how) /i,
  de: /\b(?:sagen|mitteilen|mitzuteilen|wissen|verraten|Bescheid geben|Auskunft),? (ob|wann|wo|wie lange|wie|warum|was|wer|welche[rsn]?) /i,
  fr: /(?:me dire|m['’]indiquer|me préciser|savoir|me confirmer|si vous savez) (si|s['’](?=il)|quand|où|comment|pourquoi|combien|ce qu(?:e|i)|qui) ?/i,
  es: /(?:decirme|saber|indicarme|confirmarme|me digan?|díganme|dime) (si|cuándo|dónde|cómo|por qué|cuánto|qué|quién) /i,
  pt: /(?:dizer-me|saber|indicar-me|confirmar-me|digam-me|diz-me) (se|quando|onde|como|porque|porquê|quanto|o que|quem) /i,
};
const LONGEST = 100;

/** The clause a request for an answer holds, from our side. `undefined` when there is none, or it can't be turned surely. */
export function embeddedQuestion(text: string, code: string, rules: RetellRules, polite: boolean): string | undefined {
  const found = ASKED[code]?.exec(text.slice(0, 400));
  if (!found) return undefined;
  const begin = found.index + found[0].length;
  const rest = text
    .slice(begin)
    .replace(/[.!?\s]+$/, '')
    .trim();
  if (rest.length < 3 || rest.length > LONGEST || /[?!.:;()"“”«»\n]/.test(rest)) return undefined;
  const told = swapPersons(rest, rules, polite);
  const asks = found[1]!.toLowerCase();
  return told && `${code === 'en' && asks === 'if' ? 'whether' : asks}${asks.endsWith("'") ? '' : ' '}${told}`;
}
