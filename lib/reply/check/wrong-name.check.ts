import type { Dossier } from '../../domain/dossier';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';

// Greeting words of the six languages and their titles; what follows, up to the comma or the end of the line, is a name.
const GREETING =
  /^\s{0,8}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrter?|liebe[rs]?|moin|bonjour|bonsoir|salut|cher|chère|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]|querid[oa]|ol[áa]|oi|bom dia|boa (?:tarde|noite)|car[oa]|prezad[oa])(?![\p{L}])|مرحب[اً]+|أهل[اً]+|السلام عليكم|عزيز[يت]+)[ \t]{1,4}([^\n,!.:;،–]{1,60})/iu;
const TITLES = new Set(
  'mr mrs ms mx dr prof herr frau monsieur madame mademoiselle m mme mlle senor senora sr sra dom dona don dona السيد السيدة أستاذ أستاذة'.split(
    ' ',
  ),
);
const NOBODY = new Set(
  'there all team everyone everybody customer sir madam friend again zusammen kunde kundin team alle tous toutes client cliente clientes a todos equipo equipa todos بك بكم وسهلا جميعا'.split(
    ' ',
  ),
);

/** The greeting names somebody else than the customer. */
export default defineCheck({
  kind: 'wrong-name',
  find({ text, dossier }) {
    const found = GREETING.exec(text);
    const called = found?.[1]?.trim();
    if (!found || !called) return [];
    const words = wordsOf(called).filter((word) => !TITLES.has(word));
    if (!words.length || words.length > 4 || words.some((word) => NOBODY.has(word))) return [];
    const names = namesOf(dossier);
    if (!names.length || words.some((word) => names.includes(word))) return [];
    const start = text.indexOf(called, found.index);
    const right = dossier.customer.name!.trim().split(/\s+/)[0]!;
    return [
      {
        severity: 'stop' as const,
        span: [start, start + called.length] as [number, number],
        because: { quote: dossier.customer.name },
        values: { called, right },
        repair: text.slice(0, start) + right + text.slice(start + called.length),
      },
    ];
  },
});

/** The customer's name, and those they signed their own messages with. */
function namesOf({ customer, interactions, current }: Dossier): string[] {
  const authors = interactions
    .filter((one) => one.direction === 'inbound' && one.conversation === current)
    .map((one) => one.author ?? '');
  return customer.name ? [customer.name, ...authors].flatMap(wordsOf) : [];
}
