import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';
import { knownSpecifics } from './known-specifics';
import { without } from './sentences';
import { specificsIn } from './specifics';

/** So many words in a row as in a note are a leak, if no message to or from the customer has them. */
const RUN = 5;

/** Words or values that stand only in internal notes. */
export default defineCheck({
  kind: 'internal-leak',
  find(input) {
    const notes = input.dossier.interactions.filter((one) => one.direction === 'note');
    if (!notes.length) return [];
    const said = runsOf(input.dossier.interactions.filter((one) => one.direction !== 'note').map((one) => one.text));
    const guided = runsOf(input.rules.sources);
    const known = knownSpecifics(input);
    return input.sentences.flatMap((sentence) => {
      const runs = [...runsOf([sentence.text])].filter((run) => !said.has(run) && !guided.has(run));
      const values = specificsIn(sentence.text).filter((one) => known.onlyInNotes(one));
      const note = notes.find(({ text }) => {
        const inNote = runsOf([text]);
        return runs.some((run) => inNote.has(run)) || values.some((one) => text.includes(one.text));
      });
      if (!note) return [];
      return [
        {
          severity: 'stop' as const,
          span: [sentence.start, sentence.end] as [number, number],
          because: { interaction: note.id, quote: note.text.slice(0, 160) },
          repair: without(input.text, sentence.start, sentence.end),
        },
      ];
    });
  },
});

function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  }
  return runs;
}
