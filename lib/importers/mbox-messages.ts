import type { RawRecord } from './define-importer';

/** How much of one message is kept, in bytes: texts come first, and what is cut off are attachments. */
const KEPT = 4 * 1024 * 1024;
const NEWLINE = 10;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** A separator line is short: sender and a date (RFC 4155, appendix A). */
const LONGEST_SEPARATOR = 320;

/** One message's bytes. `last` tells that the file ended with it. */
export interface MessageBytes {
  bytes: Uint8Array;
  last: boolean;
}

/**
 * The messages of an mbox file as bytes, since each may be in another encoding. A separator is a `From ` line with a time of day, at the
 * beginning or after an empty line: bodies quote `From ` without one. `>From ` gets its `From ` back (the mboxrd way).
 */
export async function* mboxMessages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord<MessageBytes>> {
  const scan = new MboxScan();
  for await (const line of byteLines(chunks)) {
    const done = scan.take(line);
    if (done) yield done;
  }
  const last = scan.finish();
  if (last) yield last;
}

class MboxScan {
  private pieces: Uint8Array[] = [];
  private size = 0;
  private number = 0;
  private started = false;
  private afterEmpty = true;
  private line = 0;
  private firstLine = 1;

  take(line: Uint8Array): RawRecord<MessageBytes> | undefined {
    this.line++;
    const isSeparator = this.afterEmpty && isFromLine(line);
    this.afterEmpty = line.length <= 2 && (line[0] === NEWLINE || line[0] === 13);
    if (isSeparator) {
      const done = this.started ? this.message(false) : undefined;
      this.started = true;
      this.firstLine = this.line;
      return done;
    }
    if (!this.started && line.length > 2) this.started = true;
    const plain = unquoted(line);
    if (this.size < KEPT) this.pieces.push(plain);
    this.size += plain.length;
    return undefined;
  }

  finish(): RawRecord<MessageBytes> | undefined {
    return this.started ? this.message(true) : undefined;
  }

  private message(last: boolean): RawRecord<MessageBytes> {
    const bytes = joined(this.pieces);
    this.pieces = [];
    this.size = 0;
    return { number: ++this.number, line: this.firstLine, data: { bytes, last } };
  }
}

function isFromLine(line: Uint8Array): boolean {
  if (line.length > LONGEST_SEPARATOR || !FROM.every((byte, i) => line[i] === byte)) return false;
  return /\d{1,2}:\d{2}/.test(new TextDecoder('latin1').decode(line));
}

function unquoted(line: Uint8Array): Uint8Array {
  let quotes = 0;
  while (line[quotes] === 0x3e) quotes++;
  return quotes && FROM.every((byte, i) => line[quotes + i] === byte) ? line.subarray(1) : line;
}

/** Lines of bytes with their ends. A line longer than what is kept of a message comes in pieces. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      const line = chunk.subarray(from, end + 1);
      yield rest.length ? joined([...rest, line]) : line;
      rest = [];
      size = 0;
      from = end + 1;
    }
    // A copy, so that a small rest does not hold the whole piece of the file.
    if (from < chunk.length) rest.push(chunk.slice(from));
    size += chunk.length - from;
    if (size > KEPT) {
      yield joined(rest);
      rest = [];
      size = 0;
    }
  }
  if (rest.length) yield joined(rest);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
