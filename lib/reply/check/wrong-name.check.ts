import type { Dossier } from '../../domain/dossier';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';

// Greeting words of the six languages and their titles; what follows, up to the comma or the end of the line, is a name.
const GREETING =
  /^\s{0,8}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrter?|liebe[rs]?|moin|bonjour|bonsoir|salut|cher|chère|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]|querid[oa]|ol[áa]|oi|bom dia|boa (?:tarde|noite)|car[oa]|prezad[oa])(?![\p{L}])|مرحب[اً]+|أهل[اً]+|السلام عليكم|عزيز[يت]+|السيدة?)([ \t]{0,2}[,،])?[ \t]{1,4}((?:(?:mr|mrs|ms|dr|prof|sr|sra|m|mme|mlle)\. )?[^\n,!.:;،–]{1,60})/iu;
// A line that is nothing but a name and a comma greets too.
const NAME_ALONE = /^\s{0,8}(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})[,،:]\s{0,4}\n/u;
// After a comma stands a name, or the sentence itself.
const NAMELIKE = /^(?:[\p{Lu}\p{sc=Arabic}][\p{L}\p{M}'’-]{1,30} ?){1,3}$/u;
const TITLES = new Set(
  'mr mrs ms mx dr prof herr frau monsieur madame mademoiselle m mme mlle senor senora senhor senhora sr sra dom dona don dona السيد السيدة أستاذ أستاذة'.split(
    ' ',
  ),
);
const NOBODY = new Set(
  'there all team everyone everybody customer sir madam friend again zusammen kunde kundin team alle tous toutes client cliente clientes a todos thanks thank you sorry yes no unfortunately danke dank vielen leider ja nein entschuldigung merci désolé pardon oui non gracias perdón sí obrigado obrigada sim não good guten bonjour hola olá hello update note equipo equipa todos nuevo novo بك بكم وسهلا جميعا'.split(
    ' ',
  ),
);

/** The greeting names somebody else than the customer. */
export default defineCheck({
  kind: 'wrong-name',
  find({ text, dossier }) {
    const called = calledIn(text);
    if (!called) return [];
    const words = wordsOf(called).filter((word) => !TITLES.has(word));
    if (!words.length || words.length > 4 || words.some((word) => NOBODY.has(word))) return [];
    const names = namesOf(dossier);
    if (!names.length || words.some((word) => names.includes(word))) return [];
    const start = text.indexOf(called);
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

// "Señor" and "senhor" are written small.
function withoutTitle(called: string): string {
  return called.replace(/^(?:se[ñn]ora?|senhora?|sr|sra|don|doña|herr|frau|monsieur|madame)\.? /iu, '');
}

function calledIn(text: string): string | undefined {
  const [all, comma, words = ''] = GREETING.exec(text) ?? [];
  if (!all) return NAME_ALONE.exec(text)?.[1];
  const after = text.slice(all.length).trimStart();
  if (
    comma &&
    !(NAMELIKE.test(withoutTitle(words.trim())) && (/^[:,،;–!]/.test(after) || /^\s*\n/.test(text.slice(all.length))))
  )
    return undefined;
  return words.trim();
}

/** The customer's name, and those they signed their own messages with. */
function namesOf({ customer, interactions, current }: Dossier): string[] {
  const authors = interactions
    .filter((one) => one.direction === 'inbound' && one.conversation === current)
    .map((one) => one.author ?? '');
  return customer.name ? [customer.name, ...authors].flatMap(wordsOf) : [];
}
