import type { RawRecord } from './define-importer';

/** Longest text of one record, in UTF-16 units. */
const LONGEST_RECORD = 32 * 1024 * 1024;

/** Text of one record, and the list of the file's top object it stood in, if any. */
export interface JsonText {
  list?: string;
  text: string;
}

/**
 * The records of a JSON text, streaming: the elements of a top array, the elements of the named lists of a top object (`tickets`,
 * `data.payload`), or top objects one after the other (NDJSON, pages of an API). A record that is cut off by the next line's `{` or by
 * the file's end comes out as truncated and spoils nothing after it.
 */
export async function* jsonRecords(
  texts: AsyncIterable<string>,
  lists: readonly string[],
): AsyncGenerator<RawRecord<JsonText>> {
  const scan = new JsonScan(new Set(lists));
  for await (const text of texts) yield* scan.take(text);
  yield* scan.finish();
}

/** The records of a text at hand. */
export function* jsonRecordsIn(text: string, lists: readonly string[]): Generator<RawRecord<JsonText>> {
  const scan = new JsonScan(new Set(lists));
  yield* scan.take(text);
  yield* scan.finish();
}

/** One open bracket: what it is, and the names that lead to it from the top. */
interface Level {
  open: '{' | '[';
  path: string;
  key: string;
}

class JsonScan {
  private levels: Level[] = [];
  private inString = false;
  private escaped = false;
  private lineStart = true;
  private line = 1;
  private number = 0;
  /** Text of the record being collected, its depth and its line; `undefined` between records. */
  private record?: { pieces: string[]; size: number; depth: number; line: number; list?: string };
  private word = '';
  private isWord = false;

  constructor(private readonly lists: ReadonlySet<string>) {}

  *take(text: string): Generator<RawRecord<JsonText>> {
    let from = 0;
    const keep = (to: number) => {
      if (this.record && to > from) this.collect(text.slice(from, to));
      from = to;
    };
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (char === 10) {
        this.line++;
        this.lineStart = true;
        // A string holds no bare line break: the record broke off in it.
        this.inString = false;
        this.escaped = false;
        continue;
      }
      if (this.inString) {
        this.inText(char, text, i);
        continue;
      }
      if (char === 34) {
        this.inString = true;
        this.isWord = this.levels.length <= 2;
        this.word = '';
      } else if (char === 123 || char === 91) {
        if (char === 123 && this.lineStart && this.record && this.levels.length > this.record.depth) {
          keep(i);
          yield* this.end('truncated');
        }
        keep(i);
        this.open(char === 123 ? '{' : '[');
        from = i;
      } else if (char === 125 || char === 93) {
        this.levels.pop();
        if (this.record && this.levels.length <= this.record.depth) {
          keep(i + 1);
          yield* this.end();
        }
        from = this.record ? from : i + 1;
      } else if (char === 58 && this.levels.length && this.levels.length <= 2) this.levels.at(-1)!.key = this.word;
      this.lineStart = false;
    }
    keep(text.length);
  }

  *finish(): Generator<RawRecord<JsonText>> {
    if (this.record?.pieces.join('').trim()) yield* this.end('truncated');
    else if (this.levels.length)
      yield { number: ++this.number, line: this.line, data: { text: '' }, broken: 'truncated' };
  }

  private inText(char: number, text: string, i: number): void {
    if (this.escaped) this.escaped = false;
    else if (char === 92) this.escaped = true;
    else if (char === 34) {
      this.inString = false;
      return;
    }
    if (this.isWord && this.word.length < 40) this.word += text[i]!;
  }

  private open(bracket: '{' | '['): void {
    const above = this.levels.at(-1);
    const path = !above ? '' : above.path ? `${above.path}.${above.key}` : above.key;
    const inArray = above?.open === '[';
    if (bracket === '[' && !inArray && this.isList(path)) {
      // The object around it is a wrapper and no record.
      this.record = undefined;
    } else if (!this.record) {
      const isElement = inArray && (this.levels.length === 1 || this.lists.has(above.path));
      if (isElement || (!above && bracket === '{'))
        this.record = {
          pieces: [],
          size: 0,
          depth: this.levels.length,
          line: this.line,
          ...(isElement && above.path && { list: above.path }),
        };
    }
    this.levels.push({ open: bracket, path: inArray ? above.path : path, key: '' });
  }

  private isList(path: string): boolean {
    return (
      this.lists.has(path) &&
      this.levels.length <= 2 &&
      this.levels[0]?.open === '{' &&
      (!this.record || this.record.depth === 0)
    );
  }

  private collect(text: string): void {
    this.record!.size += text.length;
    if (this.record!.size <= LONGEST_RECORD) this.record!.pieces.push(text);
  }

  private *end(broken?: 'truncated'): Generator<RawRecord<JsonText>> {
    const { pieces, size, depth, line, list } = this.record!;
    this.record = undefined;
    this.levels.length = Math.min(this.levels.length, depth);
    const why = size > LONGEST_RECORD ? 'too-large' : broken;
    yield { number: ++this.number, line, data: { list, text: pieces.join('') }, ...(why && { broken: why }) };
  }
}
