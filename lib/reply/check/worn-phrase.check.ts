import { matchWords } from '../../understanding/ledger/match-words';
import { wornPhrases } from '../write/worn';
import { defineCheck } from './define-check';
import type { PreparedMatter } from './prepare-matter';
import { sentenceAt, without } from './sentences';
import { threeGramsOf } from './word-runs';
import { wornFamilies } from './words/worn-families';

/** Share of a sentence's 3-grams that one earlier text holds, from which it counts as said before. */
const CONTAINED = 0.6;
/** Single words that our own writer avoids and that a person may well write. */
const MILD = new Set(
  'kindly|unfortunately|sorry to hear|have a great day|have a wonderful day|lamentablemente|malheureusement|infelizmente|للأسف|لسوء الحظ'.split(
    '|',
  ),
);
// "Je suis désolé que personne …" names what happened, and is worn no more.
const GOES_ON = /^[es]{0,2} (?:que|qu['’]|that|dass)(?!\p{L})/iu;
/** Shorter sentences repeat by nature ("Best regards"). */
const FEWEST_WORDS = 7;

/** A phrase that customers have read too often to believe, or a sentence that this customer has been sent before, nearly word for word. */
export default defineCheck({
  kind: 'worn-phrase',
  find({ text, language, sentences, matter }) {
    const lower = text.toLowerCase().replaceAll('’', "'");
    // Some letters change their length with their case; the offsets of such a text would be wrong.
    const worn =
      lower.length === text.length
        ? wornPhrases(language)
            .filter((phrase) => !MILD.has(phrase))
            .map((phrase) => ({ phrase, at: lower.indexOf(phrase) }))
        : [];
    const listed = new Map(
      worn
        .filter(({ phrase, at }) => at >= 0 && !GOES_ON.test(text.slice(at + phrase.length)))
        .map(({ phrase, at }) => [sentenceAt(sentences, at) ?? { start: at, end: at + phrase.length }, phrase]),
    );
    for (const sentence of sentences) {
      const family = listed.has(sentence) ? null : matchWords(wornFamilies(language), sentence.text);
      if (family) listed.set(sentence, family[0]);
    }
    const repeated = sentences.flatMap((sentence) => {
      const earlier = listed.has(sentence) ? undefined : mostAlike(sentence.text, matter.sent);
      return earlier ? [[sentence, earlier.slice(0, 160)] as const] : [];
    });
    return [...listed, ...repeated].map(([{ start, end }, quote]) => ({
      severity: 'warn' as const,
      span: [start, end] as [number, number],
      because: { quote },
      repair: without(text, start, end) || undefined,
    }));
  },
});

function mostAlike(sentence: string, sent: PreparedMatter['sent']): string | undefined {
  const grams = threeGramsOf(sentence);
  if (grams.size < FEWEST_WORDS - 2) return undefined;
  return sent.find((earlier) => [...grams].filter((gram) => earlier.grams.has(gram)).length / grams.size >= CONTAINED)
    ?.text;
}
