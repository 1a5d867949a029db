import { capitalized } from '../capitalized';
import { defineCheck } from './define-check';
import { findPhrase } from './fold-text';
import { sentenceAt, without } from './sentences';

/** A wording that the lead said the team never uses. The repair is the lead's better wording, else the sentence goes. */
export default defineCheck({
  kind: 'banned-phrase',
  find({ text, rules, sentences }) {
    return rules.never.flatMap(({ phrase, better, rule }) => {
      const found = findPhrase(text, phrase);
      if (!found) return [];
      const sentence = sentenceAt(sentences, found.start) ?? found;
      const repair = better
        ? text.slice(0, found.start) + matchCase(text.slice(found.start), better) + text.slice(found.end)
        : without(text, sentence.start, sentence.end);
      return [
        {
          severity: 'stop' as const,
          span: [found.start, found.end] as [number, number],
          because: { rule, quote: phrase },
          repair,
        },
      ];
    });
  },
});

function matchCase(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? capitalized(text) : text;
}
