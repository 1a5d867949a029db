import { defineCheck } from './define-check';
import { sentenceAt, without } from './sentences';
import { isSomebodys } from './somebodys';
import { specificsIn } from './specifics';

const MUST_HAVE_A_SOURCE = new Set(['link', 'amount', 'percent', 'number']);

/** An amount, a share, a link or a long number that neither the dossier nor the guidance says; a link must be one of ours (S10). */
export default defineCheck({
  kind: 'unsourced-fact',
  find(input) {
    const { known } = input.matter;
    const thisYear = new Date(input.dossier.now).getUTCFullYear();
    return specificsIn(input.text)
      .filter(
        (one) =>
          MUST_HAVE_A_SOURCE.has(one.kind) &&
          !isSomebodys(one, input) &&
          !(one.kind === 'link' ? known.isOurs(one) : known.has(one)) &&
          !known.onlyInNotes(one),
      )
      .filter((one) => !(one.kind === 'number' && Math.abs(Number(one.normalized) - thisYear) <= 1))
      .map(({ text, start, end }) => {
        const sentence = sentenceAt(input.sentences, start) ?? { start, end };
        return {
          severity: 'stop' as const,
          span: [start, end] as [number, number],
          because: { quote: text },
          values: { value: text },
          repair: without(input.text, sentence.start, sentence.end),
        };
      });
  },
});
