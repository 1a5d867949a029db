import { defineCheck } from './define-check';
import { sentenceAt, without } from './sentences';
import { isSomebodys } from './somebodys';
import { specificsIn } from './specifics';

/** An address, number, account or order that is nowhere in this customer's dossier: it belongs to somebody else. */
export default defineCheck({
  kind: 'wrong-customer-data',
  find(input) {
    const { known } = input.matter;
    return specificsIn(input.text)
      .filter((one) => isSomebodys(one, input) && !known.has(one) && !known.onlyInNotes(one))
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
