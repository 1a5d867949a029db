import { quoteOf } from '../../domain/reading';
import { detectAsks, type Ask } from '../../understanding/ledger/detect-asks';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type PreparedCheck } from './define-check';
import { foldText } from './fold-text';
import { knownIn } from './known-values';
import { requestsIn } from './requests';
import { toldBefore } from './told-before';
import { toldByName } from './told-by-name';
import { spansOverlap } from './spans-overlap';
import { takeOut } from './take-out';
import { askingWords, type AskingWords } from './words/asking';
import { ledgerOf } from './words/ledger-of';

/**
 * Asks for what the customer has told us already. Fair to ask again: what may have changed, what two answers contradict each other on,
 * what procedure asks to prove who writes, which of several is meant, and a question that shows the value itself.
 */
export default defineCheck({
  kind: 're-ask',
  find(input) {
    const words = askingWords(input.language);
    const pack = ledgerOf(input.language);
    if (!words || !pack) return [];
    const asks = detectAsks(input.own, pack);
    const named = asks.flatMap((ask) => {
      const said = input.text.slice(ask.start, ask.end);
      const found = knownIn(input, ask.slot);
      const byName =
        !found || ('fair' in found && found.fair === 'several')
          ? toldByName(input.dossier.interactions, ask.slot, input.language)
          : undefined;
      const known = byName ?? (found && !('fair' in found) ? found.value : undefined);
      if (!known || !matchWords(words.give, said) || matchWords(words.other, said)) return [];
      if (foldText(said).includes(foldText(known.value))) return [];
      const noun = matchWords(pack.slots[ask.slot], said)?.[0] ?? '';
      return [
        {
          severity: 'stop' as const,
          span: [ask.start, ask.end] as [number, number],
          because: {
            interaction: known.evidence.interaction,
            quote: quoteOf(known.evidence, input.dossier.interactions) || known.value,
          },
          values: { slot: ask.slot, value: known.value },
          repair: repairOf(input, ask, asks, { noun, value: known.value, words }),
        },
      ];
    });
    const others = inOtherWords(input, words).filter((one) => !named.some(({ span }) => spansOverlap(span, one.span)));
    return [...named, ...others];
  },
});

/** Requests for what the customer has told, whatever words they take. */
function inOtherWords(input: PreparedCheck, words: AskingWords) {
  const { text, own, sentences, language, matter, dossier } = input;
  const asking = sentences.map((one) => ({ ...one, text: own.slice(one.start, one.end) }));
  return requestsIn(asking, language).flatMap(({ sentence, ...asked }) => {
    if (matchWords(words.other, sentence.text)) return [];
    const known = toldBefore(sentence.text, asked, matter.told(), input);
    if (!known || foldText(sentence.text).includes(foldText(known.value))) return [];
    return [
      {
        // What only shares words with something told may ask for more than that.
        severity: known.isSure ? ('stop' as const) : ('warn' as const),
        span: [sentence.start, sentence.end] as [number, number],
        because: {
          interaction: known.evidence.interaction,
          quote: quoteOf(known.evidence, dossier.interactions) || known.value,
        },
        values: { slot: known.slot, value: known.value },
        repair: takeOut(text, sentences, sentence, words.known(known.value)),
      },
    ];
  });
}

// "your order number and a photo": only what is known goes; a sentence that asks for nothing else goes whole.
function repairOf(
  { text, sentences }: PreparedCheck,
  ask: Ask,
  asks: readonly Ask[],
  { noun, value, words }: { noun: string; value: string; words: AskingWords },
): string {
  const said = text.slice(ask.start, ask.end);
  const more = asks.some((one) => one.start === ask.start && one.slot !== ask.slot);
  if (more && noun) {
    const it = `(?:[\\p{L}'’]{1,6} )?${noun.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}`;
    const shorter = said
      .replace(new RegExp(`${it} ?(?:${words.and}) ?(?=\\p{L})`, 'iu'), '')
      .replace(new RegExp(` ?(?:${words.and}) ${it}(?=\\W|$)`, 'iu'), '');
    if (shorter !== said) return text.slice(0, ask.start) + shorter + text.slice(ask.end);
  }
  return takeOut(text, sentences, ask, words.known(value));
}
