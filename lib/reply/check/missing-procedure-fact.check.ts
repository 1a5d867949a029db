import { capitalized } from '../capitalized';
import { defineCheck } from './define-check';
import { wordsOf } from './fold-text';

/** Share of a required fact's content words that a draft must hold to count as saying it. */
const SAID = 0.6;

/** A fact that procedure requires is not in the draft. The repair adds it before the closing lines. */
export default defineCheck({
  kind: 'missing-procedure-fact',
  find({ text, rules, sentences }) {
    const words = new Set(wordsOf(text));
    return rules.facts.flatMap((fact) => {
      const content = wordsOf(fact.text).filter((word) => word.length > 3 || /\d/.test(word));
      const numbers = content.filter((word) => /\d/.test(word));
      const said = content.filter((word) => words.has(word)).length;
      if (!content.length || (said / content.length >= SAID && numbers.every((word) => words.has(word)))) return [];
      const last = sentences.findLast((one) => one.text.length > 30) ?? sentences.at(-1);
      const at = last?.end ?? text.length;
      const sentence = capitalized(fact.text).replace(/[.!]?$/, '.');
      return [
        {
          severity: 'warn' as const,
          span: [0, text.length] as [number, number],
          because: { rule: fact.rule, quote: fact.text },
          values: { fact: fact.text },
          repair: `${text.slice(0, at)} ${sentence}${text.slice(at)}`.trim(),
        },
      ];
    });
  },
});
