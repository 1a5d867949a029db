import { detectLanguage } from '../../understanding/language/detect-language';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';

/** Shorter drafts ("OK, danke!") do not tell a language. */
const FEWEST_WORDS = 6;
/** From here on it is certain enough to stop. */
const CERTAIN = 0.85;
const LIKELY = 0.7;

/** The draft is in a language that the customer does not write in this conversation. No repair: nothing but a new draft mends it. */
export default defineCheck({
  kind: 'wrong-language',
  find({ text, reading, dossier, matter }) {
    const { language, confidence } = detectLanguage(text);
    if (language === 'und' || reading.language === 'und' || confidence < LIKELY) return [];
    if (base(language) === base(reading.language) || wordsOf(text).length < FEWEST_WORDS) return [];
    const theirs = dossier.interactions.filter(
      (one) => one.direction === 'inbound' && one.conversation === dossier.current,
    );
    if (matter.theirLanguages().has(base(language))) return [];
    const newest = theirs.at(-1);
    const sure = confidence >= CERTAIN && reading.languageConfidence >= LIKELY;
    return [
      {
        severity: sure ? ('stop' as const) : ('warn' as const),
        span: [0, text.length] as [number, number],
        because: { interaction: newest?.id, quote: newest?.text.slice(0, 160) },
        values: { written: language, theirs: reading.language },
      },
    ];
  },
});

function base(language: string): string {
  return language.slice(0, 2);
}
