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

// "13. März": a figure and a point before a month, or before a small letter, are an ordinal.
const ORDINAL = /(?:^|[^\d.,])\d{1,2}\.$/u;
const AFTER_ORDINAL = /^\s(?:\p{Ll}|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Ll}*)/u;

// What people write as one sentence is shorter; what is longer (a log, a pasted table) is read in pieces, so that nothing grows with its square.
const LONGEST = 600;
const MOST_SENTENCES = 600;

/** Sentences of the given spans, the first 600: ended by a mark before white space, by a line break, or by their length. Linear. */
export function sentencesIn(text: string, spans: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of spans) {
    if (found.length >= MOST_SENTENCES) break;
    const most = start + (MOST_SENTENCES - found.length) * LONGEST;
    found.push(...split(text.slice(start, Math.min(end, most)), start, END, ABBREVIATION).flatMap(pieces));
  }
  return found.slice(0, MOST_SENTENCES);
}

/** A sentence cut at blanks into pieces that are short enough. */
function pieces(sentence: Sentence): Sentence[] {
  const { text, start } = sentence;
  if (text.length <= LONGEST) return [sentence];
  const found: Sentence[] = [];
  for (let from = 0; from < text.length;) {
    const blank = text.lastIndexOf(' ', from + LONGEST);
    const to = from + LONGEST >= text.length ? text.length : blank > from ? blank : from + LONGEST;
    found.push({ text: text.slice(from, to), start: start + from, end: start + to });
    from = to + (text[to] === ' ' ? 1 : 0);
  }
  return found.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
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
    const before = part.slice(Math.max(0, to - 12), to);
    const ordinal = not && ORDINAL.test(before) && AFTER_ORDINAL.test(part.slice(to, to + 8));
    if (mark[0].includes('\n') || !(ordinal || not?.test(before))) push(to);
  }
  push(part.length);
  return found;
}
