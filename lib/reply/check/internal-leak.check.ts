import { defineCheck } from './define-check';
import { without } from './sentences';
import { specificsIn } from './specifics';
import { wordRuns } from './word-runs';

/** Words or values that stand only in internal notes: five words in a row, unless a message to or from the customer has them. */
export default defineCheck({
  kind: 'internal-leak',
  find({ text, matter, sentences }) {
    if (!matter.notes.length) return [];
    return sentences.flatMap((sentence) => {
      const runs = [...wordRuns([sentence.text])].filter((run) => !matter.openRuns().has(run));
      const values = specificsIn(sentence.text).filter((one) => matter.known.onlyInNotes(one));
      const note = matter.notes.find(
        (one) => runs.some((run) => one.runs.has(run)) || values.some((value) => one.note.text.includes(value.text)),
      )?.note;
      if (!note) return [];
      return [
        {
          severity: 'stop' as const,
          span: [sentence.start, sentence.end] as [number, number],
          because: { interaction: note.id, quote: note.text.slice(0, 160) },
          repair: without(text, sentence.start, sentence.end),
        },
      ];
    });
  },
});
