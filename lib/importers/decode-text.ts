/** How many bytes of a file are looked at to guess its encoding. */
const LOOKED_AT = 65_536;

/**
 * The encoding a text file seems to be written in: by its byte order mark, by the zero bytes of UTF-16 without one, UTF-8 when the bytes
 * are valid, and windows-1252 otherwise, which browsers take for Latin text that is not UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = { even: 0, odd: 0 };
  head.forEach((byte, i) => byte === 0 && zeros[i % 2 ? 'odd' : 'even']++);
  if (zeros.odd > head.length / 4) return 'utf-16le';
  if (zeros.even > head.length / 4) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // As a stream, so that a character cut in two at the end is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes as text, piece by piece; characters that span two pieces stay whole, a byte order mark is dropped. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
