import { packFor } from '../../lib/understanding/languages';
import { detectSteps } from '../../lib/understanding/ledger/detect-steps';
import { matchWords } from '../../lib/understanding/ledger/match-words';
import { plantedLanguages } from '../../test/bench/planted/labelled-drafts';
import { labelledLines } from '../reasons/labelled-lines';
import type { LabelledStep } from './labelled-steps';

/** They teach what ordinary sentences look like, each a little: there are many. */
const TAUGHT = 0.7;
const NOT_OURS = new Set(['banking', 'hotels']);

/**
 * Sentences written for something else that tell no step: why customers write, and what agents answer. Those that the rules take for a step
 * are left out, for some are.
 */
export function otherSteps(): LabelledStep[] {
  const reasons = labelledLines()
    .filter(({ domain }) => !NOT_OURS.has(domain))
    .map(({ language, text }) => ({ language, writer: 'customer' as const, text }));
  const answers = plantedLanguages.flatMap((pack) => {
    const { 'repeated-fix': _, ...planted } = pack.planted;
    const { acknowledge, answer, facts, next, fair } = pack;
    return [...acknowledge, ...answer, ...facts, ...next, ...fair, ...Object.values(planted).flat()].map((text) => ({
      language: pack.language,
      writer: 'us' as const,
      text,
    }));
  });
  return [...reasons, ...answers].flatMap((line): LabelledStep[] =>
    looksLikeOne(line) ? [] : [{ ...line, deed: 'none', result: 'unsaid', taught: TAUGHT }],
  );
}

/** Whether the rules read a step, or a deed beside words of a trouble that lasts. */
export function looksLikeOne({ text, language, writer }: Pick<LabelledStep, 'text' | 'language' | 'writer'>): boolean {
  const pack = packFor(language)!.ledger;
  const { did, persists } = pack.acts ?? {};
  return (
    detectSteps(text, [{ start: 0, end: text.length }], pack, writer).length > 0 ||
    (writer !== 'us' && matchWords(did, text) !== null && matchWords(persists, text) !== null)
  );
}
