import { clausesOf } from '../../understanding/text/clauses';
import { contentWords } from '../plan/content-words';
import { defineCheck } from './define-check';
import { secretStem } from './secrets';
import { without } from './sentences';
import { specificsIn } from './specifics';
import { wordRuns } from './word-runs';

/** So many words that only a note has, and such a share of a sentence's, are no accident either. */
const RETOLD = 3;
const SHARE = 0.6;
/** Of what a note calls secret fewer words are enough. */
const TOLD = 2;

/** Words or values that stand only in internal notes: five words in a row, or most of a sentence, unless a message to or from the customer has them. */
export default defineCheck({
  kind: 'internal-leak',
  find({ text, matter, sentences }) {
    if (!matter.notes.length) return [];
    return sentences.flatMap((sentence) => {
      const runs = [...wordRuns([sentence.text])].filter((run) => !matter.openRuns().has(run));
      const values = specificsIn(sentence.text).filter((one) => matter.known.onlyInNotes(one));
      const note = matter.notes.find(
        (one) =>
          runs.some((run) => one.runs.has(run)) ||
          values.some((value) => one.note.text.includes(value.text)) ||
          tellsSecret(sentence.text, one.secret()) ||
          [sentence, ...clausesOf(sentence)].some(({ text: said }) => isRetold(said, one.own())),
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

function tellsSecret(sentence: string, secret: ReadonlySet<string>): boolean {
  return (
    new Set(
      contentWords(sentence)
        .map(secretStem)
        .filter((stem) => secret.has(stem)),
    ).size >= TOLD
  );
}

function isRetold(sentence: string, own: ReadonlySet<string>): boolean {
  const words = [...new Set(contentWords(sentence))];
  const theirs = words.filter((word) => own.has(word)).length;
  return theirs >= RETOLD && theirs / words.length >= SHARE;
}
