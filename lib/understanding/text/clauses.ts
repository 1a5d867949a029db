import type { Span } from '../language/tokens';

/** A sentence of a text with UTF-16 offsets into it. */
export interface Sentence extends Span {
  text: string;
}

const END = /[.!?؟…]+(?=\s|$)|\n+/gu;

/** Sentences of the given spans: ended by a mark before white space, or by a line break. Linear. */
export function sentencesIn(text: string, spans: readonly Span[]): Sentence[] {
  return spans.flatMap(({ start, end }) => {
    const found: Sentence[] = [];
    const part = text.slice(start, end);
    let from = 0;
    const push = (to: number) => {
      const raw = part.slice(from, to);
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (trimmed) found.push({ text: trimmed, start: start + from + lead, end: start + from + lead + trimmed.length });
      from = to;
    };
    for (const mark of part.matchAll(END)) push(mark.index + mark[0].length);
    push(part.length);
    return found;
  });
}
