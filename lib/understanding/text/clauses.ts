import type { Span } from '../language/tokens';

/** A sentence, or a clause of one, with UTF-16 offsets into the text. */
export interface Sentence extends Span {
  text: string;
}

const END = /[.!?؟…]+(?=\s|$)|\n+/gu;
// A mark before white space, a bracket, a dash between blanks, or before a word that turns the sentence round.
const CLAUSE_END =
  /[,;:،؛](?=\s)|[()[\]–—]|\s[-/>]{1,2}\s|(?<=\s)(?=(?:but|and then|though|aber|doch|jedoch|mais|puis|pero|mas|porém|y luego|لكن|ولكن|ثم)\s)/giu;
// A point behind one of these ends no sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|n|nº|tel|approx|ca|z\.\s?b|d\.\s?h|e\.g|i\.e|bzw|usw|etc|cust|kd|clt|ref|mr|mrs|ms|dr|st|sra?|mme|art|núm|ref)\.$/iu;

/** Sentences of the given spans: ended by a mark before white space, or by a line break. Linear. */
export function sentencesIn(text: string, spans: readonly Span[]): Sentence[] {
  return spans.flatMap(({ start, end }) => split(text.slice(start, end), start, END, ABBREVIATION));
}

// It belongs to what follows it.
const PLEASE = /^(?:please|bitte|por favor|s['’]il (?:vous|te) pla[iî]t|merci|من فضلك)[,،]?$/iu;

/** Clauses of a sentence, between commas, brackets, dashes and contrasting words. Offsets as those of the sentence. */
export function clausesOf(sentence: Sentence): Sentence[] {
  return split(sentence.text, sentence.start, CLAUSE_END).reduce<Sentence[]>((clauses, clause) => {
    const before = clauses.at(-1);
    if (!before || !PLEASE.test(before.text)) return [...clauses, clause];
    const text = sentence.text.slice(before.start - sentence.start, clause.end - sentence.start);
    return [...clauses.slice(0, -1), { text, start: before.start, end: clause.end }];
  }, []);
}

function split(part: string, start: number, marks: RegExp, not?: RegExp): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = part.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed))
      found.push({ text: trimmed, start: start + from + lead, end: start + from + lead + trimmed.length });
    from = to;
  };
  for (const mark of part.matchAll(marks)) {
    const to = mark.index + mark[0].length;
    if (!not?.test(part.slice(Math.max(0, to - 12), to)) || mark[0].includes('\n')) push(to);
  }
  push(part.length);
  return found;
}
