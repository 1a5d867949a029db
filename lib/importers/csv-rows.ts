/** Longest field kept, in UTF-16 units, and most columns of a row: beyond that a file is no table of ours. */
const LONGEST_FIELD = 256 * 1024;
const MOST_COLUMNS = 2000;

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row of a table. `line` is the number of its first line, from 1. `cut` tells that limits were exceeded, `open` that the file ended inside quotes. */
export interface CsvRow {
  fields: string[];
  line: number;
  cut: boolean;
  open: boolean;
}

// Spreadsheets write it above the names, for themselves: `sep=;`.
const SAYS_DELIMITER = /^\uFEFF?"?sep=([,;\t|])"?[\r\n]/i;

/** The delimiter that the file names itself, or that splits the first rows most evenly; a comma where nothing does. */
export function guessDelimiter(head: string): Delimiter {
  const said = SAYS_DELIMITER.exec(head)?.[1];
  if (said) return said as Delimiter;
  const lines = head
    .slice(0, 65_536)
    .split(/\r\n|\r|\n/)
    .filter(Boolean)
    .slice(0, 20);
  const score = (delimiter: Delimiter) => {
    const counts = lines.map((line) => splitOutsideQuotes(line, delimiter));
    const first = counts[0] ?? 0;
    return first > 0 ? counts.filter((count) => count === first).length * 100 + Math.min(first, 99) : 0;
  };
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return ranked.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function splitOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) count++;
  }
  return count;
}

/** Rows of a CSV text (RFC 4180, and what spreadsheets make of it), streaming: quoted line breaks, doubled quotes, any line ending. */
export async function* csvRows(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRow> {
  const state = new RowState(delimiter);
  for await (const text of texts) yield* state.take(text);
  yield* state.finish();
}

/** Rows of a text at hand. */
export function* csvRowsIn(text: string, delimiter: string): Generator<CsvRow> {
  const state = new RowState(delimiter);
  yield* state.take(text);
  yield* state.finish();
}

function saysDelimiter([first, ...others]: readonly string[]): boolean {
  return /^sep=.?$/i.test(first ?? '') && others.every((one) => one === '');
}

class RowState {
  private fields: string[] = [];
  private field = '';
  private quoted = false;
  private quoteBefore = false;
  private returnBefore = false;
  private line = 1;
  private rowLine = 1;
  private cut = false;

  constructor(private readonly delimiter: string) {}

  *take(text: string): Generator<CsvRow> {
    let plainFrom = 0;
    const flush = (to: number) => {
      if (to > plainFrom) this.append(text.slice(plainFrom, to));
    };
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (!this.isSpecial(char)) {
        if (this.quoteBefore && !this.quoted) this.quoteBefore = false;
        this.returnBefore = false;
        continue;
      }
      flush(i);
      plainFrom = i + 1;
      yield* this.special(char);
    }
    flush(text.length);
  }

  *finish(): Generator<CsvRow> {
    if (this.field || this.fields.length || this.quoted) yield* this.endRow();
  }

  private isSpecial(char: string): boolean {
    return char === '"' || char === '\n' || char === '\r' || char === this.delimiter;
  }

  private *special(char: string): Generator<CsvRow> {
    const isSecondOfPair = char === '\n' && this.returnBefore && !this.quoted;
    this.returnBefore = char === '\r';
    if (isSecondOfPair) return;
    if (this.quoted) this.inQuotes(char);
    else if (char === '\n' || char === '\r') yield* this.endRow();
    else this.outside(char);
  }

  private inQuotes(char: string): void {
    if (char === '"') {
      this.quoted = false;
      this.quoteBefore = true;
    } else this.append(char);
    if (char === '\n') this.line++;
  }

  private outside(char: string): void {
    if (char === this.delimiter) this.endField();
    else if (this.quoteBefore || this.field === '') {
      if (this.quoteBefore) this.append('"');
      this.quoted = true;
      this.quoteBefore = false;
    } else this.append(char);
  }

  private append(text: string): void {
    if (this.field.length + text.length <= LONGEST_FIELD) this.field += text;
    else {
      this.cut = true;
      // A quote that nobody closed must not swallow the rest of the file.
      this.quoted = false;
    }
  }

  private endField(): void {
    if (this.fields.length < MOST_COLUMNS) this.fields.push(this.field);
    else this.cut = true;
    this.field = '';
    this.quoteBefore = false;
  }

  private *endRow(): Generator<CsvRow> {
    const open = this.quoted;
    this.quoted = false;
    this.endField();
    const row = { fields: this.fields, line: this.rowLine, cut: this.cut, open };
    this.line++;
    this.fields = [];
    this.cut = false;
    this.rowLine = this.line;
    if (row.line === 1 && saysDelimiter(row.fields)) return;
    if (row.fields.length > 1 || row.fields[0] !== '' || row.open) yield row;
  }
}
