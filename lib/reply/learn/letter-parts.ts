/** A greeting or a signature is a short line of its own, and no sentence. */
const LONGEST = 48;
const SENTENCE_END = /[.?؟…]$/u;

/** The lines that stand around what a text says, if any. */
export interface LetterParts {
  greeting?: string;
  signOff?: string;
  body: string;
}

/** Parts a text into greeting, body and signature by its lines alone, the same in every language. */
export function letterParts(text: string): LetterParts {
  const lines = text.trim().split('\n');
  const [first = ''] = lines;
  const greets = lines.length > 1 && isALine(first) && /[,،!:]$/u.test(first.trim());
  const rest = greets ? lines.slice(1) : lines;
  const blank = rest.findLastIndex((line) => !line.trim());
  const tail = rest.slice(blank + 1);
  const signs = blank > 0 && tail.length <= 3 && tail.every(isALine);
  return {
    ...(greets && { greeting: first.trim() }),
    ...(signs && { signOff: tail.join('\n').trim() }),
    body: (signs ? rest.slice(0, blank) : rest).join('\n').trim(),
  };
}

function isALine(line: string): boolean {
  const text = line.trim();
  return text.length > 0 && text.length <= LONGEST && !SENTENCE_END.test(text);
}
